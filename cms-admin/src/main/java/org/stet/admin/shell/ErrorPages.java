package org.stet.admin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container shows when nobody else answered. No trace, no exception, no address: only what to do. */
@Controller
class ErrorPages implements ErrorController {

    private final PlainPage page;

    ErrorPages(PlainPage page) {
        this.page = page;
    }

    @RequestMapping("/error")
    ResponseEntity<String> apologise(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page.refusal(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }
}
