namespace Gridlock.Core.Players.Wire;

/// <summary>Everything but the text that a stream has said so far.</summary>
internal sealed class WireState
{
    private TextMeasure _reasoning;
    private TextMeasure _answer;

    public string? Id { get; private set; }

    public string? Model { get; private set; }

    public string? Fingerprint { get; private set; }

    public string? Route { get; private set; }

    public TokenCount? Usage { get; private set; }

    /// <summary>Null until the stream says that the answer is whole.</summary>
    public FinishKind? Finish { get; private set; }

    public string? FinishWord { get; private set; }

    public ProviderFault? Fault { get; private set; }

    /// <summary>True once the answer is whole, whatever may still follow.</summary>
    public bool IsWhole => Finish is not null;

    /// <summary>True once nothing can follow.</summary>
    public bool IsOver { get; private set; }

    public void Take(WireEvent happening)
    {
        switch (happening)
        {
            case WireEvent.Reasoning piece:
                _reasoning.Add(piece.Text);
                break;
            case WireEvent.Answer piece:
                _answer.Add(piece.Text);
                break;
            case WireEvent.Usage usage:
                Usage = Usage?.Then(usage.Count) ?? usage.Count;
                break;
            case WireEvent.Served served:
                Id = served.Id ?? Id;
                Model = served.Model ?? Model;
                Fingerprint = served.Fingerprint ?? Fingerprint;
                Route = served.Route ?? Route;
                break;
            case WireEvent.Finished finished:
                TakeFinish(finished);
                break;
            case WireEvent.Ended:
                IsOver = true;
                // An end in order is a finish, even where no reason was given.
                Finish ??= FinishKind.Stop;
                break;
            case WireEvent.Failed failed:
                Fault ??= failed.Fault;
                IsOver = true;
                break;
        }
    }

    public CheckedUsage? CheckUsage(Quirks quirks) => UsageCheck.Of(Usage, _reasoning, _answer, quirks);

    private void TakeFinish(WireEvent.Finished finished)
    {
        switch (finished.Kind)
        {
            case FinishKind.Cut:
                return;
            case FinishKind.Error:
                Fault ??= new ProviderFault(null, finished.Word, null);
                IsOver = true;
                return;
            // A refusal stays one, whatever word the provider ends it with.
            case FinishKind.Stop when Finish == FinishKind.Refusal:
                return;
            default:
                Finish = finished.Kind;
                FinishWord = finished.Word;
                return;
        }
    }
}
