package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.Sources.Parsed;

/** The text of a query is made of constants; what people enter is only ever a parameter. */
class SqlTextTests {

    /** Builders that choose among constants, by enums, by which filters are set and by how many lists are walked. */
    private static final Set<String> CHOOSE_AMONG_CONSTANTS =
            Set.of("StoryRows.where(query)", "query.order().sql()", "each(lists.size())");

    @Test
    void queriesAreWrittenByUs() {
        var suspicious = new ArrayList<String>();
        for (var file : Sources.parse(Sources.main())) {
            new Queries(file, suspicious).scan(file.unit(), null);
        }
        assertThat(suspicious).isEmpty();
    }

    /** Every call in a file by the name of what is called, and the initial value of every local variable. */
    private static final class Calls extends TreeScanner<Void, Void> {

        private final Map<String, List<MethodInvocationTree>> byName = new HashMap<>();
        private final Map<String, ExpressionTree> locals = new HashMap<>();

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                locals.put(variable.getName().toString(), variable.getInitializer());
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            var name = switch (call.getMethodSelect()) {
                case IdentifierTree own -> own.getName();
                case MemberSelectTree other -> other.getIdentifier();
                default -> throw new IllegalStateException("What is called here? " + call);
            };
            byName.computeIfAbsent(name.toString(), _ -> new ArrayList<>()).add(call);
            return super.visitMethodInvocation(call, nothing);
        }
    }

    private static final class Queries extends TreeScanner<Void, Void> {

        private final Parsed file;
        private final List<String> suspicious;
        private final Calls calls = new Calls();
        private @Nullable MethodTree method;

        Queries(Parsed file, List<String> suspicious) {
            this.file = file;
            this.suspicious = suspicious;
            calls.scan(file.unit(), null);
        }

        @Override
        public Void visitMethod(MethodTree inside, Void nothing) {
            method = inside;
            return super.visitMethod(inside, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("sql")
                    && call.getArguments().size() == 1
                    && !isConstant(call.getArguments().getFirst())) {
                var start = file.trees().getSourcePositions().getStartPosition(file.unit(), call);
                suspicious.add(file.place(start) + ": " + call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private boolean isConstant(ExpressionTree text) {
            return switch (text) {
                case LiteralTree _ -> true;
                case ParenthesizedTree inner -> isConstant(inner.getExpression());
                case BinaryTree sum -> isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
                case ConditionalExpressionTree choice ->
                    isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
                case MemberSelectTree constant -> isUpperCase(constant.getIdentifier());
                case IdentifierTree name ->
                    isUpperCase(name.getName()) || isConstantLocal(name) || isGivenConstants(name);
                default -> CHOOSE_AMONG_CONSTANTS.contains(text.toString());
            };
        }

        private boolean isConstantLocal(IdentifierTree name) {
            var value = calls.locals.get(name.getName().toString());
            return value != null && isConstant(value);
        }

        /** A parameter of a private method that every caller gives a constant. */
        private boolean isGivenConstants(IdentifierTree name) {
            var inside = method;
            if (inside == null || !inside.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                return false;
            }
            var names =
                    inside.getParameters().stream().map(VariableTree::getName).toList();
            var position = names.indexOf(name.getName());
            return position >= 0
                    && calls.byName.getOrDefault(inside.getName().toString(), List.of()).stream()
                            .filter(call -> call.getArguments().size() == names.size())
                            .allMatch(call -> isConstant(call.getArguments().get(position)));
        }

        private static boolean isUpperCase(CharSequence name) {
            return name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '_');
        }
    }
}
