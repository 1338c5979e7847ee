namespace Gridlock.Puzzles.Stress;

/// <summary>In which order a prompt lists its conditions.</summary>
public enum ConditionOrder
{
    /// <summary>As the puzzle has them.</summary>
    AsIs,

    /// <summary>In the order in which a step-by-step solution first needs them.</summary>
    Helpful,

    /// <summary>Shuffled by the seed.</summary>
    Random,

    /// <summary>What a solution needs first comes last.</summary>
    Adversarial,
}
