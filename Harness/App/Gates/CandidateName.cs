using Gridlock.App.CommandLine;
using Gridlock.Core.Players;

namespace Gridlock.App.Gates;

/// <summary>Reads who is to play against a baseline, where no such run is there.</summary>
internal static class CandidateName
{
    /// <exception cref="CommandFailure">It is no player's name.</exception>
    public static PlayerName Read(string candidate, StatedCatalogue stated)
    {
        string provider = candidate.Split('/')[0];
        bool isMeantAsPlayer =
            candidate.Contains("://", StringComparison.Ordinal)
            || provider == PlayerName.SimulatedProvider
            || stated.Catalogue.Find(provider) is not null;
        return isMeantAsPlayer || PlayerName.Parse(candidate, stated.Catalogue) is not PlayerNameParse.Refused refused
            ? stated.Name(candidate)
            : throw CommandFailure.Misuse($"There is no run '{candidate}', and it is no player: {refused.Reason}");
    }
}
