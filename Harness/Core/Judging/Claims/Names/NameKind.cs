namespace Gridlock.Core.Judging.Claims.Names;

internal enum NameKind : byte
{
    Artifact,
    Category,
    Column,
}
