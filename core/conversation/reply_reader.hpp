// Where a patient's words become a Reading: the one door between text and dialogue. The grammar is
// plugged in here by whoever drives a dialogue; no dialogue sees a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "core/conversation/reading.hpp"
#include "core/time/zone.hpp"

namespace rb {

// What the reply answers: the same words mean another thing to another question.
enum class Asked : std::uint8_t {
  open,       // nothing in particular
  yes_no,     // whether they agree
  offer,      // which of the offered slots
  time_wish,  // when they could come
  birth_date,
  rating,  // a number from 1 to 5
  detail,  // of the visit: whatever is told counts, and is kept in the patient's own words
};
inline constexpr std::size_t kAsked = 7;

struct OfferedSlot {
  LocalTime at;               // where the visit is
  std::string_view provider;  // as it was said to the patient; may be empty
  std::string_view place;
};

struct ReadingContext {
  Tongue language = Tongue::english;  // that the conversation is held in: english or spanish
  LocalTime now;                      // where the patient is
  Asked asked = Asked::open;
  std::span<const OfferedSlot> offered;  // in the order in which they were said
};

// Takes any bytes and never fails: what it cannot read is Intent::unclear.
using ReplyReader = std::function<Reading(std::string_view reply, const ReadingContext& context)>;

}  // namespace rb
