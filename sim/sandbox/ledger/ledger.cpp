#include "sim/sandbox/ledger/ledger.hpp"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 11> kOutcomes{
    "",         "answered_human", "answered_machine", "no_answer", "busy",     "bad_number",
    "rejected", "failed",         "unknown",          "delivered", "cancelled"};
constexpr std::array<std::string_view, 9> kDispositions{
    "none",         "booked",    "confirmed", "declined",   "callback_requested",
    "wrong_person", "opted_out", "escalated", "no_decision"};

std::optional<std::uint32_t> number_of(std::string_view text) {
  std::uint32_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return value;
}

Json json_of(const LedgerContact& contact, Instant now) {
  const bool under_way = contact.until == kNever;
  return Json{{"contact",
               {{"attempt", contact.attempt},
                {"patient", contact.patient},
                {"number", contact.number},
                {"sid", contact.sid},
                {"channel", contact.channel == Channel::voice ? "voice" : "text"},
                {"asked", rfc3339(contact.asked)},
                {"from", rfc3339(contact.from)},
                {"until", rfc3339(under_way ? now : contact.until)},
                {"outcome", under_way ? "under_way" : contact.outcome},
                {"disposition", contact.disposition},
                {"keys", contact.keys},
                {"hung_up_on", contact.hung_up_on}}}};
}

Json json_of(const LedgerBooking& booking) {
  return Json{{"booking",
               {{"identifier", booking.identifier},
                {"patient", booking.patient},
                {"appointment", booking.appointment},
                {"slot", booking.slot},
                {"at", rfc3339(booking.at)},
                {"cancelled", booking.cancelled}}}};
}

Json json_of(const LedgerTalk& talk) {
  return Json{{"talk",
               {{"attempt", talk.attempt},
                {"patient", talk.patient},
                {"channel", talk.channel == Channel::voice ? "voice" : "text"},
                {"from", rfc3339(talk.from)},
                {"wants", talk.wants},
                {"decided", talk.decided},
                {"wrong_date", talk.wrong_date},
                {"offered", talk.offered},
                {"course", talk.course},
                {"told", talk.told}}}};
}

// A field that is not there or is something else throws nlohmann's own exception, which the reader
// of the line turns into an error.
Instant instant_at(const Json& json, const char* name) {
  const auto at = read_instant(json.at(name).get_ref<const std::string&>());
  if (!at) throw Json::other_error::create(501, std::string(name) + " is no time", &json);
  return *at;
}

LedgerContact contact_of(const Json& json) {
  LedgerContact contact;
  contact.attempt = json.at("attempt");
  contact.patient = json.at("patient");
  contact.number = json.at("number");
  contact.sid = json.value("sid", "");
  const std::string channel = json.at("channel");
  if (channel != "voice" && channel != "text") {
    throw Json::other_error::create(501, "channel is neither voice nor text", &json);
  }
  contact.channel = channel == "voice" ? Channel::voice : Channel::text;
  contact.asked = instant_at(json, "asked");
  contact.from = instant_at(json, "from");
  contact.until = instant_at(json, "until");
  contact.outcome = json.value("outcome", "");
  contact.disposition = json.value("disposition", "none");
  contact.keys = json.value("keys", "");
  contact.hung_up_on = json.value("hung_up_on", false);
  return contact;
}

LedgerBooking booking_of(const Json& json) {
  LedgerBooking booking;
  booking.identifier = json.at("identifier");
  booking.patient = json.at("patient");
  booking.slot = json.value("slot", "");
  booking.appointment = json.at("appointment");
  booking.at = instant_at(json, "at");
  booking.cancelled = json.value("cancelled", false);
  return booking;
}

}  // namespace

std::string to_lines(const Ledger& ledger, Instant now) {
  std::string lines;
  for (const LedgerContact& contact : ledger.contacts) {
    // Called off before it rang or left: its place is kept, and nothing happened.
    if (contact.from >= contact.until || contact.from > now) continue;
    lines += text_of(json_of(contact, now)) + '\n';
  }
  for (const LedgerBooking& booking : ledger.bookings) lines += text_of(json_of(booking)) + '\n';
  for (const LedgerTalk& talk : ledger.talks) lines += text_of(json_of(talk)) + '\n';
  return lines;
}

Result<Ledger> read_ledger(std::string_view text, const std::string& file) {
  Ledger ledger;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (line.empty()) continue;
    try {
      const Json json = Json::parse(line);
      if (json.contains("contact")) {
        ledger.contacts.push_back(contact_of(json.at("contact")));
      } else if (!json.contains("talk")) {
        ledger.bookings.push_back(booking_of(json.at("booking")));
      }
    } catch (const Json::exception& error) {
      return fail(ErrorCode::invalid_input,
                  file + ":" + std::to_string(number) + ":1: no line of a ledger (" + error.what() +
                      "); expected a contact or a booking as the sandbox writes it");
    }
  }
  return ledger;
}

std::optional<AttemptName> read_attempt(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  if (dot != std::string_view::npos) text.remove_prefix(dot + 1);
  const auto parts = split(text, '-');
  if (parts.size() != 2) return std::nullopt;
  const auto assignment = number_of(parts[0]);
  const auto ordinal = number_of(parts[1]);
  if (!assignment || !ordinal || *ordinal == 0) return std::nullopt;
  return AttemptName{*assignment, *ordinal};
}

BookingId booking_of(std::string_view identifier) {
  const auto parts = split(identifier, '-');
  if (parts.size() < 4 || parts[parts.size() - 3] != "booking") return BookingId::none();
  const auto number = number_of(parts[parts.size() - 2]);
  return number ? BookingId{*number} : BookingId::none();
}

std::optional<std::uint32_t> assignment_of(std::string_view identifier) {
  if (!booking_of(identifier).is_none()) return std::nullopt;
  const auto parts = split(identifier, '-');
  return parts.size() < 2 ? std::nullopt : number_of(parts.back());
}

std::string_view name_of(Outcome outcome) {
  return kOutcomes[static_cast<std::size_t>(outcome)];
}
std::string_view name_of(Disposition disposition) {
  return kDispositions[static_cast<std::size_t>(disposition)];
}

}  // namespace rb::sim::sandbox
