// Events, effects and refusals as one line each, for people.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/outreach/commands.hpp"
#include "core/outreach/effects.hpp"
#include "core/outreach/events.hpp"

namespace rb::test {

// How an instant is written: the caller knows whose zone counts.
using WriteTime = std::function<std::string(Instant)>;

[[nodiscard]] std::string describe(const Event& event, const WriteTime& time);
[[nodiscard]] std::string describe(const Effect& effect, const WriteTime& time);
[[nodiscard]] std::string_view event_name(const EventBody& body);

using rb::name_of;  // of a Rejection
[[nodiscard]] std::string_view name_of(StateKind value);
[[nodiscard]] std::string_view name_of(Outcome value);
[[nodiscard]] std::string_view name_of(Disposition value);
[[nodiscard]] std::string_view name_of(Ending value);
[[nodiscard]] std::string_view name_of(EhrAnswer value);
[[nodiscard]] std::string_view name_of(Act value);
[[nodiscard]] std::string_view name_of(ActSource value);
[[nodiscard]] std::string_view name_of(Urgency value);
[[nodiscard]] std::string_view name_of(Withheld value);

// The value of that name; throws std::runtime_error naming the word. Enum: any of the above.
template <class Enum>
[[nodiscard]] Enum value_of(std::string_view name);

}  // namespace rb::test
