package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.core.Sources.Parsed;

/** The text of a query is made of constants; what people enter is only ever a parameter. */
class SqlTextTests {

    /** Two builders that choose among constants, by enums and by which filters are set. */
    private static final Set<String> CHOOSE_AMONG_CONSTANTS = Set.of("StoryRows.where(query)", "query.order().sql()");

    @Test
    void queriesAreWrittenByUs() {
        var suspicious = new ArrayList<String>();
        for (var file : Sources.parse(Sources.main())) {
            new Queries(file, suspicious).scan(file.unit(), null);
        }
        assertThat(suspicious).isEmpty();
    }

    private static final class Queries extends TreeScanner<Void, Void> {

        private final Parsed file;
        private final ArrayList<String> suspicious;
        private final Map<String, ExpressionTree> locals = new HashMap<>();

        Queries(Parsed file, ArrayList<String> suspicious) {
            this.file = file;
            this.suspicious = suspicious;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                locals.put(variable.getName().toString(), variable.getInitializer());
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("sql")
                    && call.getArguments().size() == 1
                    && !isConstant(call.getArguments().getFirst())
                    && !isKnown()) {
                var start = file.trees().getSourcePositions().getStartPosition(file.unit(), call);
                suspicious.add(file.place(start) + ": " + call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        /** Hands two constants to a private method that counts with either. */
        private boolean isKnown() {
            return file.unit().getSourceFile().getName().endsWith("SignInThrottle.java");
        }

        private boolean isConstant(ExpressionTree text) {
            return switch (text) {
                case LiteralTree _ -> true;
                case ParenthesizedTree inner -> isConstant(inner.getExpression());
                case BinaryTree sum -> isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
                case ConditionalExpressionTree choice ->
                    isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
                case MemberSelectTree constant -> isUpperCase(constant.getIdentifier());
                case IdentifierTree name -> isUpperCase(name.getName()) || isConstantLocal(name);
                default -> CHOOSE_AMONG_CONSTANTS.contains(text.toString());
            };
        }

        private boolean isConstantLocal(IdentifierTree name) {
            var value = locals.get(name.getName().toString());
            return value != null && isConstant(value);
        }

        private static boolean isUpperCase(CharSequence name) {
            return name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '_');
        }
    }
}
