package org.complaintkit.sanction;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A sorted list that never changes and gives changed copies, which share what they have in common: a weight-balanced tree.
 * Every look-up and every copy costs the logarithm of the size.
 */
final class Ranked<T> extends AbstractList<T> implements RandomAccess {

    /** How many times heavier than its sibling a tree may be. */
    private static final int MOST = 3;

    private final Comparator<? super T> order;
    private final @Nullable Node<T> root;

    private record Node<T>(
            T value, @Nullable Node<T> left, @Nullable Node<T> right, int size) {}

    private Ranked(Comparator<? super T> order, @Nullable Node<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T> Ranked<T> by(Comparator<? super T> order) {
        return new Ranked<>(order, null);
    }

    @Override
    public T get(int index) {
        Node<T> at = root;
        int rest = index;
        while (at != null && rest >= 0) {
            int before = size(at.left);
            if (rest == before) {
                return at.value;
            }
            at = rest < before ? at.left : at.right;
            rest -= rest < before ? 0 : before + 1;
        }
        throw new IndexOutOfBoundsException("there is no " + index + " among " + size());
    }

    @Override
    public int size() {
        return size(root);
    }

    /** How many come before a value. */
    int rank(T value) {
        int rank = 0;
        Node<T> at = root;
        while (at != null) {
            boolean right = order.compare(at.value, value) < 0;
            rank += right ? size(at.left) + 1 : 0;
            at = right ? at.right : at.left;
        }
        return rank;
    }

    /** With a value in its place; one that compares as equal goes. */
    Ranked<T> put(T value) {
        return new Ranked<>(order, put(root, value));
    }

    /** Without the value that compares as equal. */
    Ranked<T> without(T value) {
        int rank = rank(value);
        boolean there = rank < size() && order.compare(get(rank), value) == 0;
        return there ? new Ranked<>(order, remove(root, rank)) : this;
    }

    private Node<T> put(@Nullable Node<T> at, T value) {
        if (at == null) {
            return new Node<>(value, null, null, 1);
        }
        int side = order.compare(value, at.value);
        if (side == 0) {
            return new Node<>(value, at.left, at.right, at.size);
        }
        return side < 0
                ? balanced(at.value, put(at.left, value), at.right)
                : balanced(at.value, at.left, put(at.right, value));
    }

    private static <T> @Nullable Node<T> remove(@Nullable Node<T> at, int index) {
        if (at == null) {
            return at;
        }
        int before = size(at.left);
        if (index < before) {
            return balanced(at.value, remove(at.left, index), at.right);
        } else if (index > before) {
            return balanced(at.value, at.left, remove(at.right, index - before - 1));
        } else if (at.right == null) {
            return at.left;
        }
        return balanced(first(at.right), at.left, remove(at.right, 0));
    }

    private static <T> T first(Node<T> from) {
        Node<T> at = from;
        while (at.left != null) {
            at = at.left;
        }
        return at.value;
    }

    private static <T> Node<T> balanced(T value, @Nullable Node<T> left, @Nullable Node<T> right) {
        if (right != null && size(left) + size(right) > 1 && size(right) > MOST * size(left)) {
            return leanLeft(value, left, right);
        }
        if (left != null && size(left) + size(right) > 1 && size(left) > MOST * size(right)) {
            return leanRight(left, value, right);
        }
        return node(value, left, right);
    }

    /** Turns to the left: once, or twice where the inner tree is the heavy one. */
    private static <T> Node<T> leanLeft(T value, @Nullable Node<T> left, Node<T> right) {
        Node<T> inner = right.left;
        if (inner == null || size(inner) < 2 * size(right.right)) {
            return node(right.value, node(value, left, inner), right.right);
        }
        return node(inner.value, node(value, left, inner.left), node(right.value, inner.right, right.right));
    }

    private static <T> Node<T> leanRight(Node<T> left, T value, @Nullable Node<T> right) {
        Node<T> inner = left.right;
        if (inner == null || size(inner) < 2 * size(left.left)) {
            return node(left.value, left.left, node(value, inner, right));
        }
        return node(inner.value, node(left.value, left.left, inner.left), node(value, inner.right, right));
    }

    private static <T> Node<T> node(T value, @Nullable Node<T> left, @Nullable Node<T> right) {
        return new Node<>(value, left, right, size(left) + size(right) + 1);
    }

    private static int size(@Nullable Node<?> node) {
        return node == null ? 0 : node.size;
    }
}
