package org.complaintkit.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * That comments on what embedders see are complete. Javadoc's own check is for what a comment says; of what is missing it would
 * ask compact constructors to say again what their record says. An override needs no comment. Gives one line for each fault.
 */
final class DocRules {

    private DocRules() {}

    static List<String> incompleteComments(List<Source> sources) {
        List<String> faults = new ArrayList<>();
        for (Source source : sources) {
            if (source.home().published() && source.home().main()) {
                new Reader(source, faults::add).scan(source.unit(), null);
            }
        }
        return faults;
    }

    /** Walks through the types and members of one file and into no method. */
    private static final class Reader extends TreePathScanner<Void, Void> {

        private final Source source;
        private final Consumer<String> faults;

        private Reader(Source source, Consumer<String> faults) {
            this.source = source;
            this.faults = faults;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isOpen(type.getModifiers())) {
                return null;
            }
            String name = type.getSimpleName().toString();
            comment(type, name).ifPresent(comment -> {
                params(comment, type, name, componentsOf(type));
                params(comment, type, name, typeParameters(type.getTypeParameters()));
            });
            if (type.getKind() == Tree.Kind.CLASS && type.getMembers().stream().noneMatch(Reader::isConstructor)) {
                fault(type, name, "has no constructor of its own, so a public one is made without a comment");
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (!isOpen(method.getModifiers()) || isOverride(method)) {
                return null;
            }
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            String name = owner.getSimpleName() + (isConstructor(method) ? "" : "." + method.getName());
            comment(method, name).ifPresent(comment -> {
                if (!isCanonical(method, owner)) {
                    params(
                            comment,
                            method,
                            name,
                            method.getParameters().stream()
                                    .map(parameter -> parameter.getName().toString()));
                }
                params(comment, method, name, typeParameters(method.getTypeParameters()));
                if (givesSomething(method) && !says(comment, DocTree.Kind.RETURN)) {
                    fault(method, name, "has no @return");
                }
                thrown(comment, method, name);
            });
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            boolean component = owner.getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (!component && isOpen(field.getModifiers())) {
                comment(field, ((ClassTree) owner).getSimpleName() + "." + field.getName());
            }
            return null;
        }

        /** Members of an interface are public unless they say that they are private. */
        private boolean isOpen(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree owner = Optional.ofNullable(getCurrentPath().getParentPath())
                    .map(TreePath::getLeaf)
                    .orElse(source.unit());
            boolean ofInterface =
                    owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (ofInterface && !flags.contains(Modifier.PRIVATE));
        }

        private Optional<DocCommentTree> comment(Tree tree, String name) {
            DocCommentTree comment = source.trees().getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                fault(tree, name, "has no comment");
            }
            return Optional.ofNullable(comment);
        }

        private void params(DocCommentTree comment, Tree tree, String name, Stream<String> wanted) {
            Set<String> described = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .map(tag -> tag.isTypeParameter()
                            ? "<" + tag.getName() + ">"
                            : tag.getName().toString())
                    .collect(Collectors.toSet());
            wanted.filter(parameter -> !described.contains(parameter))
                    .forEach(parameter -> fault(tree, name, "has no @param " + parameter));
        }

        private void thrown(DocCommentTree comment, MethodTree method, String name) {
            Set<String> described = comment.getBlockTags().stream()
                    .filter(ThrowsTree.class::isInstance)
                    .map(tag -> ((ThrowsTree) tag).getExceptionName())
                    .map(ReferenceTree::getSignature)
                    .collect(Collectors.toSet());
            method.getThrows().stream()
                    .map(Tree::toString)
                    .filter(exception -> !described.contains(exception))
                    .forEach(exception -> fault(method, name, "has no @throws " + exception));
        }

        private void fault(Tree tree, String name, String what) {
            faults.accept(source.at(tree) + " " + name + " " + what);
        }

        private static boolean says(DocCommentTree comment, DocTree.Kind kind) {
            return Stream.concat(comment.getBlockTags().stream(), comment.getFullBody().stream())
                    .anyMatch(tag -> tag.getKind() == kind);
        }

        private static Stream<String> typeParameters(List<? extends TypeParameterTree> parameters) {
            return parameters.stream().map(parameter -> "<" + parameter.getName() + ">");
        }

        private static Stream<String> componentsOf(ClassTree type) {
            return type.getKind() == Tree.Kind.RECORD ? SizeRules.components(type) : Stream.of();
        }

        private static boolean givesSomething(MethodTree method) {
            return method.getReturnType() != null
                    && !method.getReturnType().toString().equals("void");
        }

        private static boolean isConstructor(Tree member) {
            return member instanceof MethodTree method && method.getReturnType() == null;
        }

        private static boolean isCanonical(MethodTree method, ClassTree owner) {
            return SizeRules.isCanonical(method, owner);
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
        }
    }
}
