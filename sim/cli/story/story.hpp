// One patient's story in words, from the events of a log.
#pragma once

#include <string>
#include <vector>

#include "core/outreach/events.hpp"
#include "core/proto/event.pb.h"
#include "core/time/zone.hpp"
#include "sim/cli/story/booking_story.hpp"
#include "sim/cli/story/office_story.hpp"

namespace rb::sim {

// What the words need besides the events.
struct StoryContext {
  const Zone* zone = nullptr;                  // the patient's: the first possible one
  std::vector<const proto::Policy*> policies;  // by campaign
  const proto::LogHeader* header = nullptr;
  const BookingStory* bookings = nullptr;  // null: of bookings nothing is told
  const OfficeStory* offices = nullptr;    // likewise, of their requests to offices
};

// One line; empty for events that say nothing to a person.
[[nodiscard]] std::string tell(const Event& event, const StoryContext& context);

// The words of an enumeration value: "no_answer" as "no answer".
[[nodiscard]] std::string words(std::string_view name);

}  // namespace rb::sim
