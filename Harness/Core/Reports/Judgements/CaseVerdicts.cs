using System.Security.Cryptography;
using System.Text;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>Puts judged cases into the words that a judgement keeps.</summary>
public static class CaseVerdicts
{
    private const int EvidenceDigits = 16;

    public static CaseVerdict Of(JudgedCase judged)
    {
        MatchRecord record = judged.Record;
        return new CaseVerdict(
            record.Id,
            record.Start.Puzzle,
            record.Start.Tier,
            record.Start.Player,
            judged.First.Word(),
            judged.Final.Word(),
            $"{Words(judged.Cells)} {Words(judged.FinalCells)}",
            judged.Judgement is null ? [judged.Flaw!] : [.. judged.Judgement.Rounds.Select(Words)],
            Evidence(record)
        );
    }

    private static string Words(Tally? tally) => tally is Tally t ? $"{t.Hits}/{t.Of}" : "-";

    private static string Words(RoundJudgement round)
    {
        string outcome = JudgedCase.OutcomeOf(round).Word();
        return round switch
        {
            RoundJudgement.NotJudged failed => $"{outcome} {failed.Class}",
            RoundJudgement.Judged judged => $"{outcome} {Words(judged.Reading)}{Words(judged.Check)}",
            _ => throw new ArgumentException($"{round} is no judgement.", nameof(round)),
        };
    }

    private static string Words(AnswerReading reading) =>
        reading switch
        {
            AnswerReading.Strict => "strict",
            AnswerReading.Lenient lenient => string.Join('+', Leniencies.In(lenient.Forgiven)),
            AnswerReading.Unreadable unreadable => Leniencies.Camel($"{unreadable.Reason}"),
            _ => throw new ArgumentException($"{reading} is no reading.", nameof(reading)),
        };

    private static string Words(RoundCheck? check)
    {
        if (check is null)
        {
            return "";
        }
        VerdictCounts? counts = check.Scorecard.Counts;
        string verdicts = counts is null
            ? ""
            : $" {counts.Hits}/{counts.Misses}/{counts.FalseAlarms}/{counts.CorrectHolds}";
        string style = check.Style == VerificationStyle.Usual ? "" : $" {check.Style}";
        return $"{style} {Leniencies.Camel($"{check.Effect}")}{verdicts}";
    }

    private static string Evidence(MatchRecord record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (RoundText text in RoundTexts.Of(record))
        {
            string judged = text switch
            {
                RoundText.Answered answered => $"{(answered.WasCut ? "cut" : "whole")} {answered.Answer}\0",
                RoundText.Failed failed => $"failed {failed.Class}\0",
                _ => throw new ArgumentException($"{text} is no text of a round."),
            };
            hash.AppendData(Encoding.UTF8.GetBytes(judged));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..EvidenceDigits];
    }
}
