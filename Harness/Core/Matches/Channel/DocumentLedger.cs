using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Matches.Channel;

/// <summary>Publishes each text once a run, so that other events can name it by its hash.</summary>
/// <param name="isKnown">Whether the journal has been given the document of a hash already, by this process or one before; null keeps
/// the hashes here.</param>
public sealed class DocumentLedger(EventChannel channel, Func<string, bool>? isKnown = null) : IDisposable
{
    public const string Puzzle = "puzzle";
    public const string Message = "message";
    public const string Plan = "plan";

    private readonly SemaphoreSlim _gate = new(1);
    private readonly HashSet<string> _published = [];

    /// <returns>The hash that names the text.</returns>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<string> RecordAsync(string kind, string text, CancellationToken cancellationToken)
    {
        string hash = DocumentHash.Of(text);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!(isKnown ?? _published.Contains)(hash))
            {
                var document = new DocumentRecorded(hash, kind, text);
                await channel.PublishAsync(document, cancellationToken).ConfigureAwait(false);
                if (isKnown is null)
                {
                    _published.Add(hash);
                }
            }
            return hash;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
