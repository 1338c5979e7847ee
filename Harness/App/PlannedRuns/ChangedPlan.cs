using System.Collections.Immutable;

namespace Gridlock.App.PlannedRuns;

/// <summary>A run can not go on, because its plan is another one now.</summary>
/// <param name="changes">One line each, "- " before what was and "+ " before what is now.</param>
internal sealed class ChangedPlan(string sentence, ImmutableArray<string> changes) : Exception(sentence)
{
    public ImmutableArray<string> Changes => changes;
}
