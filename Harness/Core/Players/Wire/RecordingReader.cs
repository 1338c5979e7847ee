using System.Text;

namespace Gridlock.Core.Players.Wire;

/// <summary>Folds recorded response bodies through the same framing and the same readers as live calls.</summary>
public static class RecordingReader
{
    /// <param name="body">A response body as it came, the payloads alone one a line, or the body of an error; read to its end and
    /// not disposed.</param>
    /// <param name="dialect">One of <see cref="Dialects.DialectTable.Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such dialect.</exception>
    public static Task<Recording> FoldAsync(
        Stream body,
        string dialect,
        Endpoint endpoint,
        CancellationToken cancellationToken
    ) =>
        Dialects.DialectTable.Find(dialect) is IDialect found
            ? FoldAsync(body, found, endpoint, cancellationToken)
            : throw new ArgumentException($"There is no dialect '{dialect}'.", nameof(dialect));

    internal static async Task<Recording> FoldAsync(
        Stream body,
        IDialect dialect,
        Endpoint endpoint,
        CancellationToken cancellationToken
    )
    {
        var reasoning = new StringBuilder();
        var answer = new StringBuilder();
        var state = new WireState();
        var reader = new PayloadReader(dialect.CreateReader(endpoint), endpoint.Quirks);
        string? broken = null;
        try
        {
            await foreach (
                IReadOnlyList<WireEvent> payload in PayloadStream
                    .ReadAsync(body, dialect.Framing, null, reader, cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                foreach (WireEvent happening in payload)
                {
                    state.Take(happening);
                    reasoning.Append((happening as WireEvent.Reasoning)?.Text);
                    answer.Append((happening as WireEvent.Answer)?.Text);
                }
            }
        }
        catch (InvalidDataException failure)
        {
            broken = endpoint.Redact($"{endpoint.Provider} {failure.Message}");
        }
        catch (ForeignBodyException)
        {
            broken = $"This is no answer of {endpoint.Provider}'s {dialect.Name} protocol.";
        }
        CheckedUsage? usage = state.CheckUsage(endpoint.Quirks);
        PlayerException? error = ErrorOf(endpoint, dialect, state, broken, reader.Unclaimed);
        return new Recording(
            reasoning.ToString(),
            answer.ToString(),
            usage?.Count,
            usage?.Source.Word(),
            usage?.Remark,
            state.Id,
            state.Model,
            state.Fingerprint,
            state.Route,
            error is null ? state.Finish!.Value
                : error.Failure == PlayerFailure.Cut ? FinishKind.Cut
                : FinishKind.Error,
            state.FinishWord,
            error
        );
    }

    private static PlayerException? ErrorOf(
        Endpoint endpoint,
        IDialect dialect,
        WireState state,
        string? broken,
        ProviderFault? unclaimed
    )
    {
        if ((state.Fault ?? (state.IsWhole || broken is not null ? null : unclaimed)) is ProviderFault fault)
        {
            return CallErrors.FromStream(endpoint, dialect.Address(endpoint), fault);
        }
        if (broken is not null)
        {
            return new PlayerException(PlayerFailure.UnreadableStream, TransportErrors.Shorten(broken))
            {
                PossiblyBilled = true,
            };
        }
        return state.IsWhole
            ? null
            : new PlayerException(PlayerFailure.Cut, Sentences.Cut(endpoint)) { PossiblyBilled = true };
    }
}
