#include "sim/chat/patient.hpp"

#include <algorithm>

namespace rb::sim {
namespace {

static_assert(static_cast<int>(Detail::insurance) == proto::VisitDetail::insurance - 1);
static_assert(static_cast<int>(Detail::referral) == proto::VisitDetail::referral - 1);

[[nodiscard]] LocalTime local_time(const proto::Date& date, const proto::TimeOfDay& time) {
  return LocalTime{std::chrono::local_days{std::chrono::days{date.days()}} +
                   std::chrono::minutes{time.minute()}};
}

[[nodiscard]] OfferWords words_of(const proto::VisitSlot& slot) {
  return {local_time(slot.date(), slot.time()), slot.provider(), slot.place()};
}

}  // namespace

ChatPatient chat_patient(const proto::TrialPatient& from) {
  ChatPatient patient;
  patient.who = {from.first_name(), from.organisation(), from.callback()};
  patient.visit = {.service = from.service(),
                   .specialty = from.specialty(),
                   .provider = {},
                   .place = {},
                   .appointment = std::nullopt,
                   .instructions = from.instructions(),
                   .missing = from.missing()};
  if (from.has_appointment()) {
    const OfferWords visit = words_of(from.appointment());
    patient.visit.provider = visit.provider;
    patient.visit.place = visit.place;
    patient.visit.appointment = visit.start;
  }
  patient.known.birth_date = std::chrono::sys_days{std::chrono::days{from.birth_date().days()}};
  patient.begin.channel = from.channel() == proto::Channel::voice ? Channel::voice : Channel::text;
  patient.begin.tongue =
      from.language() == proto::Language::spanish ? Tongue::spanish : Tongue::english;
  if (from.tone() == proto::Tone::plain) patient.begin.tone = Tone::plain;
  if (from.tone() == proto::Tone::direct) patient.begin.tone = Tone::direct;
  patient.now = local_time(from.today(), from.now());
  for (const int need : from.needs()) {
    patient.needs = static_cast<DetailSet>(patient.needs | bit(static_cast<Detail>(need - 1)));
  }
  for (const proto::VisitSlot& slot : from.slots()) patient.slots.push_back(words_of(slot));
  std::stable_sort(patient.slots.begin(), patient.slots.end(),
                   [](const OfferWords& a, const OfferWords& b) { return a.start < b.start; });
  return patient;
}

}  // namespace rb::sim
