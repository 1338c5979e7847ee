using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Imports;

/// <summary>An answer that was read only because something was forgiven.</summary>
/// <param name="Case">The match's name, which begins with the puzzle's id.</param>
/// <param name="Forgiven">As scripts read it, such as "codeFence".</param>
public sealed record LostAnswer(string Case, CaseOutcome Outcome, IReadOnlyList<string> Forgiven);
