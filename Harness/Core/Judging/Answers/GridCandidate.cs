using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>A place in a text that may be the answer.</summary>
/// <param name="Root">The whole object or list; null where it could not be parsed.</param>
internal sealed record GridCandidate(CandidateKind Kind, int Start, int End, LooseNode? Root, Leniency Forgiven);
