using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Judging;

/// <summary>The evidence of a match, and the judge's word on it.</summary>
public sealed record JudgedMatch(MatchRecord Record, MatchJudgement Judgement);
