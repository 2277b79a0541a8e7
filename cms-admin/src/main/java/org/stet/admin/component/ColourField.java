package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stet.core.theme.Contrast;

/**
 * One of eight good colours, or another as {@code #rrggbb}. Beside it stands a sample as the site writes it: the newsroom gives
 * the hue, the site sets the lightness; and how well the bare colour can be read, in words.
 */
public class ColourField extends CustomField<String> {

    public static final String FIRST = "#148a6e";
    private static final String PAPER = "#ffffff";
    private static final String INK = "#17191d";
    private static final Map<String, String> GOOD = good();

    private final RadioButtonGroup<String> chosen = new RadioButtonGroup<>();
    private final TextField own = new TextField(Words.of("category.colour.own"));
    private final Span onPaper = new Span();
    private final Span onInk = new Span();
    private final Paragraph words = new Paragraph();

    /** {@code label} names the field, {@code sampleLabel} stands before the sample. */
    public ColourField(String label, String sampleLabel) {
        super(FIRST);
        chosen.setLabel(label);
        addClassName("colour-field");
        chosen.setItems(GOOD.keySet());
        chosen.setItemLabelGenerator(ColourField::name);
        chosen.setRenderer(new ComponentRenderer<>(ColourField::swatch));
        chosen.addClassName("swatches");
        chosen.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                own.setValue(change.getValue());
                changed();
            }
        });
        own.setPlaceholder("#rrggbb");
        own.setMaxLength(7);
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        words.addClassNames("xs", "dim");
        var labels = new Div(new Span(sampleLabel), onPaper, onInk);
        labels.addClassNames("as-label", "xs", "dim");
        onPaper.addClassName("on-paper");
        onInk.addClassName("on-ink");
        var column = new Div(chosen, own, labels, words);
        column.addClassName("colours");
        add(column);
        setPresentationValue(FIRST);
    }

    private static Map<String, String> good() {
        var colours = new LinkedHashMap<String, String>();
        colours.put(FIRST, "sea");
        colours.put("#4b3fb5", "indigo");
        colours.put("#3a62b0", "blue");
        colours.put("#9a3f86", "plum");
        colours.put("#b03a3a", "red");
        colours.put("#b5571d", "rust");
        colours.put("#a0701a", "ochre");
        colours.put("#57606b", "slate");
        return colours;
    }

    private static String name(String colour) {
        return Words.of("category.colour." + GOOD.get(colour));
    }

    private static Component swatch(String colour) {
        var name = new Span(name(colour));
        name.addClassName("sr");
        var swatch = new Span(name);
        swatch.addClassName("sw");
        swatch.getStyle().set("background", colour);
        swatch.setTitle(name(colour));
        return swatch;
    }

    /** The words the sample is written with. */
    public void setName(String name) {
        var shown = name.isBlank() ? Words.of("category.colour.sample") : name;
        onPaper.setText(shown);
        onInk.setText(shown);
    }

    private void changed() {
        updateValue();
        show(generateModelValue());
    }

    private void show(String colour) {
        chosen.setValue(GOOD.containsKey(colour) ? colour : null);
        var isColour = Contrast.isColour(colour);
        words.setVisible(isColour);
        if (isColour) {
            onPaper.getStyle().set("--cat", colour);
            onInk.getStyle().set("--cat", colour);
            words.setText(Words.of("category.contrast", said(colour, PAPER), said(colour, INK)));
        }
    }

    private static String said(String colour, String ground) {
        var contrast = Contrast.between(colour, ground);
        return Words.of("category.contrast." + contrast.key(), contrast.words());
    }

    @Override
    protected String generateModelValue() {
        return own.getValue().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void setPresentationValue(String colour) {
        own.setValue(colour);
        show(colour);
    }

    @Override
    public void focus() {
        own.focus();
    }
}
