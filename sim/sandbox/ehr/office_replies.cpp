#include "sim/sandbox/ehr/office_replies.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "sim/clinic/supply/slot_market.hpp"
#include "sim/sandbox/ehr/clinic_slots.hpp"
#include "sim/sandbox/ehr/fhir_search.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = Tasks::Json;

constexpr Millis kAcknowledges = 5min;  // of office time. [D]
// The bookings behind requests are not known here: each request is one of its own, beside those of
// whoever books without one.
constexpr std::uint32_t kOfRequests = std::uint32_t{3} << 30U;

std::optional<std::uint32_t> read_number(std::string_view text, std::uint32_t most) {
  std::uint32_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end || value > most) return std::nullopt;
  return value;
}

// "clinic-4f9ab1c2-office-5-1-0": request, round, rung.
std::optional<office::SendId> send_in(std::string_view name) {
  const std::size_t at = name.rfind("-office-");
  if (at == name.npos) return std::nullopt;
  const auto parts = split(name.substr(at + 8), '-');
  if (parts.size() != 3) return std::nullopt;
  const auto request = read_number(parts[0], kOfRequests - 1);
  const auto round = read_number(parts[1], 255);
  const auto rung = read_number(parts[2], office::kMostRungs - 1);
  if (!request || !round || !rung) return std::nullopt;
  return office::SendId{OfficeRequestId{*request}, static_cast<std::uint8_t>(*round),
                        static_cast<std::uint8_t>(*rung)};
}

Json at_path(const Json& json, const char* path) {
  const Json::json_pointer pointer(path);
  return json.contains(pointer) ? json.at(pointer) : Json();
}

std::string slot_of_task(const Json& task) {
  for (const char* path : {"/input/0/valueReference/reference", "/focus/reference"}) {
    const Json reference = at_path(task, path);
    if (!reference.is_string()) continue;
    const std::string text = reference.get<std::string>();
    if (text.starts_with("Slot/")) return text.substr(5);
  }
  return {};
}

// The office has said its last word, or nobody waits for it any more.
bool is_over(const Json& task) {
  constexpr std::array<std::string_view, 7> kOver = {
      "accepted", "completed", "rejected", "cancelled", "failed", "on-hold", "entered-in-error"};
  const Json status = at_path(task, "/status");
  return std::find(kOver.begin(), kOver.end(), status) != kOver.end();
}

}  // namespace

OfficeReplies::OfficeReplies(Agenda& agenda, Tasks& tasks, std::shared_ptr<Clinic> clinic)
    : agenda_(agenda), tasks_(tasks), clinic_(std::move(clinic)) {
  tasks_.set_door([this](std::uint64_t number, const Json& task) { return asked(number, task); });
}

std::optional<Tasks::Refusal> OfficeReplies::asked(std::uint64_t number, const Json& task) {
  const Json name = at_path(task, "/identifier/0/value");
  const auto send = name.is_string() ? send_in(name.get<std::string>()) : std::nullopt;
  const auto key = key_of_slot(number_of(slot_of_task(task)));
  if (clinic_ == nullptr || !send || !key || !clinic_->describe(*key)) return std::nullopt;
  const BookingId booking{kOfRequests + send->request.value()};
  const Instant now = agenda_.now();
  if (!clinic_->office_ladder()) {
    answer(number, clinic_->ask_office(now, booking, *key));
    return std::nullopt;
  }
  const OfficeMessage message{*send, OfficeChannel::fhir, booking, *key};
  const MessageFate fate = clinic_->fate_of(message);
  if (fate.acknowledged) {
    const auto& hours = clinic_->office_hours(slot_of(*key).provider);
    write_later(hours.after_open_time(now, kAcknowledges), number, {{"status", "received"}});
  }
  if (fate.answered) answer(number, clinic_->answer_message(now, message));
  if (!fate.reported) {
    return Tasks::Refusal{outcome(500, "exception", "something went wrong"), fate.arrives};
  }
  if (fate.arrives) return std::nullopt;
  return Tasks::Refusal{outcome(422, "processing", "the office takes no requests here"), false};
}

void OfficeReplies::answer(std::uint64_t number, const OfficeAnswer& answer) {
  switch (answer.answer) {
    case BookingAnswer::yes:
      return write_later(answer.at, number, {{"status", "accepted"}});
    case BookingAnswer::no:
      return write_later(answer.at, number,
                         {{"status", "rejected"}, {"statusReason", {{"text", "no time left"}}}});
    case BookingAnswer::counter: {
      Json outputs = Json::array();
      for (const FreeTime& time : answer.counter) {
        const std::string slot = "Slot/" + std::to_string(number_of_slot(time.key));
        outputs.push_back(
            {{"type", {{"text", "other time"}}}, {"valueReference", {{"reference", slot}}}});
      }
      return write_later(answer.at, number,
                         {{"status", "rejected"}, {"output", std::move(outputs)}});
    }
    default:
      return;
  }
}

void OfficeReplies::write_later(Instant at, std::uint64_t number, Json change) {
  if (at == kNever) return;
  agenda_.at(at, [this, number, change = std::move(change)] {
    const Json* task = tasks_.find(number);
    if (task != nullptr && !is_over(*task)) tasks_.write(number, change, agenda_.now());
  });
}

}  // namespace rb::sim::sandbox
