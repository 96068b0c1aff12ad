// What a template may hold, by who may hear it. Three closed lists: a text made from one of them
// cannot hold a field of the next.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace rb {

// On a machine: whoever hears it may be anybody (HHS FAQ 198).
enum class VoicemailField : std::uint8_t { organisation, callback };

// Before identity is proven: nothing of a diagnosis, a specialty, a medication, a provider or an
// appointment (HIPAA minimum necessary).
enum class PublicField : std::uint8_t {
  first_name,
  organisation,
  callback,       // the number to call back
  about,          // why we call, in the flow's public words
  good_day,       // "Good morning"
  how_to_answer,  // how the question that stands can be answered on this channel
  how_to_stop,    // how to opt out on this channel
  wish,           // the time the patient last wished for
};
inline constexpr std::size_t kPublicFields = 8;

// Once it is.
enum class PrivateField : std::uint8_t {
  service,      // what the visit is: a flu shot
  specialty,    // of the provider
  provider,     // of the appointment that stands
  place,        // likewise
  appointment,  // its time
  offers,       // the slots found: numbers, times, providers, places
  offer_times,  // the same, numbers and times alone
  chosen,       // the slot chosen: time, provider, place
  instructions,
  missing,     // the detail that is missing
  medication,  // that the flow is about
};
inline constexpr std::size_t kPrivateFields = 11;

using AnyField = std::variant<PublicField, PrivateField>;

// The name in braces, and the most characters that a value is expected to have. Lists of slots are
// counted by the slot.
struct FieldFacts {
  std::string_view name;
  std::size_t longest;
};
// What has 0 here is counted as it is.
inline constexpr std::array kPublicFacts = {
    FieldFacts{"first_name", 20}, FieldFacts{"organisation", 30}, FieldFacts{"callback", 16},
    FieldFacts{"about", 0},       FieldFacts{"good_day", 14},     FieldFacts{"how_to_answer", 0},
    FieldFacts{"how_to_stop", 0}, FieldFacts{"wish", 50}};
inline constexpr std::array kPrivateFacts = {
    FieldFacts{"service", 40},     FieldFacts{"specialty", 25},   FieldFacts{"provider", 25},
    FieldFacts{"place", 30},       FieldFacts{"appointment", 50}, FieldFacts{"offers", 84},
    FieldFacts{"offer_times", 25}, FieldFacts{"chosen", 113},     FieldFacts{"instructions", 100},
    FieldFacts{"missing", 40},     FieldFacts{"medication", 0}};
static_assert(kPublicFacts.size() == kPublicFields && kPrivateFacts.size() == kPrivateFields);

}  // namespace rb
