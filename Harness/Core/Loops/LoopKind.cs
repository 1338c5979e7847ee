namespace Gridlock.Core.Loops;

/// <summary>What goes round; LOOPS.md beside this file says how each is told from work that only looks alike.</summary>
public enum LoopKind
{
    /// <summary>The same characters again and again.</summary>
    Verbatim,

    /// <summary>The same text with a few numbers, names or turns of phrase changed.</summary>
    Template,

    /// <summary>Back to a grid or an answer that the text itself had rejected.</summary>
    Revision,

    /// <summary>Starts over, with doubts and without anything new.</summary>
    Restart,

    /// <summary>Goes on after its answer by saying it again.</summary>
    RunOn,

    /// <summary>Across rounds: the allocation of an earlier round again, after at least two others.</summary>
    VerificationCycle,

    /// <summary>Across rounds: two allocations in turn.</summary>
    FlipFlop,
}
