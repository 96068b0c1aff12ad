// Events as bytes and back, without loss: Event <-> proto::Event, none() <-> an id that is not
// there.
//
// Writing goes straight to the wire format (the same bytes that the generated code would write).
// Reading is strict: a field, enum value or body that this version does not know is an error,
// because folding an event while ignoring a part of it would give another state.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/base/result.hpp"
#include "core/outreach/events.hpp"
#include "core/proto/event.pb.h"

namespace rb {

// Appends one length-delimited proto::LogRecord that holds the event: what a frame of the log is
// made of. Precondition: dayparts are >= -1. About 50 ns.
void append_record(std::string& out, const Event& event);
// The same for a record of any kind.
void append_record(std::string& out, const proto::LogRecord& record);

// From the bytes of a proto::Event. Error: corrupt_data (broken bytes, a value out of range, no
// body), unsupported (a field or body of a newer version).
[[nodiscard]] Result<Event> decode_event(std::span<const std::byte> bytes);

[[nodiscard]] proto::Event to_proto(const Event& event);
// Errors as decode_event().
[[nodiscard]] Result<Event> from_proto(const proto::Event& message);

}  // namespace rb
