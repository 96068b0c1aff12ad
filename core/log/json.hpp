// A record as one line of JSON, for people and for other programs (`ringback events`). Names are
// those of the schema, with two changes: a field of unit instant_ms loses its suffix `_ms` and is
// printed as RFC 3339 with milliseconds in UTC ("never" for the end of time), and 64-bit hashes are
// strings of 16 hexadecimal digits. Values with units (of rules and policies) stand as in the files
// that users write: "4h..8h", "5%", "mon-fri". Enums are printed by name, other 64-bit numbers with
// all their digits. Fields that may be absent (ids, messages) are left out when they are; all
// others are always there.
#pragma once

#include <string>

#include "core/base/instant.hpp"
#include "core/proto/event.pb.h"

namespace rb {

// Appends the line without a line end.
void append_json(std::string& out, const proto::LogRecord& record);

// 2026-10-05T14:30:00.000Z; years beyond 9999 and before 0000 as "never" and "long ago".
[[nodiscard]] std::string rfc3339(Instant at);

}  // namespace rb
