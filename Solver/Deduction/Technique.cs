namespace Gridlock.Solver.Deduction;

/// <summary>One way to draw an inference from one constraint.</summary>
/// <param name="order">Within a grade, lower ones are tried first.</param>
/// <param name="constraint">Its index in the problem.</param>
internal abstract class Technique(Grade grade, int order, int constraint)
{
    public Grade Grade { get; } = grade;

    public int Order { get; } = order;

    public int Constraint { get; } = constraint;

    /// <summary>Only a change of one of these can make the technique find something new.</summary>
    public abstract IReadOnlyList<int> Variables { get; }

    /// <summary>Adds one inference's eliminations to <paramref name="found"/>, or nothing.</summary>
    /// <param name="domains">One mask a variable, none empty.</param>
    public abstract void Find(ReadOnlySpan<ulong> domains, Finding found);
}
