#include "tests/swarm/random_files.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "core/base/random.hpp"

namespace rb::swarm {
namespace {

// Dice of one file.
class Dice {
 public:
  Dice(std::uint64_t seed, std::uint64_t entity) : seed_(seed), entity_(entity) {}

  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(draw_below({seed_, Stream::test, entity_, next_++},
                                                      static_cast<std::uint64_t>(high - low + 1)));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  std::string number(std::int64_t low, std::int64_t high) {
    return std::to_string(between(low, high));
  }
  std::string_view one_of(std::initializer_list<std::string_view> names) {
    return names.begin()[between(0, static_cast<std::int64_t>(names.size()) - 1)];
  }

 private:
  std::uint64_t seed_;
  std::uint64_t entity_;
  std::uint64_t next_ = 0;
};

std::string range(Dice& d, int low_minutes, int high_minutes) {
  const auto from = d.between(low_minutes, high_minutes);
  const auto to = d.between(from, high_minutes);
  return std::to_string(from) + "m.." + std::to_string(to) + "m";
}

std::string windows(Dice& d) {
  if (d.chance(20)) return "windows:\n  - {days: daily, hours: [\"00:00-24:00\"]}\n";
  std::string text = "windows:\n";
  const auto from = d.between(6, 11);
  const auto to = d.between(from + 3, 22);
  const auto hour = [](std::int64_t h) { return (h < 10 ? "0" : "") + std::to_string(h) + ":00"; };
  text += "  - {days: mon-fri, hours: [\"" + hour(from) + "-" + hour(to) + "\"]}\n";
  if (d.chance(60)) text += "  - {days: sat, hours: [\"10:00-17:00\"]}\n";
  if (d.chance(30)) text += "  - {days: sun, hours: [\"01:30-03:30\", \"12:00-18:00\"]}\n";
  return text;
}

std::string cadence(Dice& d) {
  std::string text = "cadence:\n";
  const bool text_first = d.chance(65);
  if (text_first) {
    text += "  - {step: heads_up, channel: text, template: hello";
    text += d.chance(70) ? ", link: self_service}\n" : "}\n";
  }
  if (d.chance(90) || !text_first) {
    text += "  - {step: call, channel: voice, flow: f, caller_id: ";
    text += d.one_of({"unidentified", "identified", "verified"});
    if (text_first) text += ", after: {heads_up: " + d.number(0, 30) + "h}";
    text += "}\n";
    if (d.chance(50)) {
      text +=
          "  - {step: last_text, channel: text, when: calls_exhausted, template: bye, link: "
          "self_service}\n";
    }
  }
  if (d.chance(15)) text += "  - {step: staff, channel: human_task}\n";
  return text;
}

std::string retry(Dice& d) {
  std::string text = "retry:\n";
  text += "  busy: {after: " + range(d, 1, 60) + ", max: " + d.number(0, 4) + ", counts: false}\n";
  text += "  no_answer: {after: " + range(d, 30, 3000) + ", daypart: ";
  text += d.one_of({"any", "same", "different"});
  text += "}\n  machine: {after: " + range(d, 30, 3000) + ", daypart: ";
  text += d.one_of({"any", "same", "different"});
  text += d.chance(50) ? ", voicemail: first_time, template: v}\n" : "}\n";
  const bool may_fail = d.chance(50);  // then there is another way
  text += "  bad_number: {next: ";
  text += may_fail ? d.one_of({"other_number", "text"}) : d.one_of({"human_task", "close"});
  if (may_fail) {
    text += ", else: ";
    text += d.one_of({"text", "human_task", "close"});
  }
  text += "}\n  failed: {after: " + range(d, 1, 20);
  if (d.chance(67)) text += ", backoff: " + d.number(2, 3) + ", up_to: 2h";
  text += ", max: " + d.number(1, 6) + ", counts: false}\n";
  text += "  unknown: {resolve_within: " + d.number(2, 40) + "m}\n";
  return text;
}

std::string pacing(Dice& d) {
  std::string text = "pacing:\n  spread: " + d.number(0, 300) + "m\n";
  if (d.chance(40)) {
    text += "  ramp: [{share: " + d.number(1, 40) + "%, for: " + d.number(1, 24) +
            "h}, {share: 100%}]\n";
  }
  text += "  calls_in_flight: " + d.number(1, 30) + "\n";
  text += "  calls_per_second: 0." + d.number(1, 9) + "\n";
  text += "  texts_per_second: " + d.number(1, 4) + "\n";
  text += "  ehr_requests_per_second: " + d.number(1, 6) + "\n";
  if (d.chance(20))
    text += "  stop_if: {opt_out_rate: 20%, failure_rate: 40%, over: 40 attempts}\n";
  return text;
}

std::string outages(Dice& d) {
  std::string text = "[";
  const auto count = d.between(0, 3);
  for (std::int64_t i = 0; i < count; ++i) {
    if (i > 0) text += ", ";
    const auto hour = d.between(0, 23);
    text += "{from: day " + d.number(1, 5) + " " + (hour < 10 ? "0" : "") + std::to_string(hour) +
            ":00, for: " + d.number(5, 500) + "m, kind: ";
    text += d.one_of({"down", "slow, factor: 20", "errors, share: 40%"});
    text += "}";
  }
  return text + "]";
}

std::string operator_commands(Dice& d, int policies) {
  if (!d.chance(40)) return {};
  std::string text = "operator:\n";
  const auto count = d.between(1, 4);
  for (std::int64_t i = 0; i < count; ++i) {
    const auto hour = d.between(8, 20);
    text += "  - {at: day " + d.number(1, 4) + " " + (hour < 10 ? "0" : "") + std::to_string(hour) +
            ":30, command: ";
    text += d.one_of({"pause", "resume", "resume", "cancel", "reprioritise, urgency: urgent"});
    text += ", policy: random-" + d.number(0, policies - 1) + "}\n";
  }
  return text;
}

// Whether this seed's first policy books step by step, with the last one for what is to be said.
bool books(std::uint64_t seed) {
  return Dice(seed, 2).chance(40);
}

std::string booking(std::uint64_t seed, const std::string& carrier) {
  Dice d(seed, 3);
  std::string text = "booking:\n  notices: {ask: " + carrier + ", remind: " + carrier +
                     ", tell: " + carrier + "}\n";
  text += d.chance(30) ? "  verify: false\n" : "";
  text += d.chance(30) ? "  details: {insurance: true, clinical_context: true}\n" : "";
  text += "  details_again: " + d.number(1, 30) + "h\n";
  text += "  details_asked: " + d.number(1, 3) + "\n";
  text += "  offers: " + d.number(1, 4) + "\n";
  text += "  offer_for: " + d.number(1, 50) + "h\n";
  text += "  hold_for: " + d.number(2, 60) + "m\n";
  text += "  office_answers_within: " + d.number(1, 48) + "h\n";
  text += "  refusals: " + d.number(1, 3) + "\n";
  text += d.chance(40) ? "  waitlist_for: 0s\n" : "  waitlist_for: " + d.number(1, 20) + "d\n";
  return text;
}

// Few clinics that are nearly full, so that people get into each other's way.
std::string clinics(std::uint64_t seed) {
  Dice d(seed, 4);
  return "bookings:\n  clinics: {providers: " + d.number(3, 60) + "}\n";
}

}  // namespace

std::string random_policy(std::uint64_t seed, int number) {
  Dice d(seed, 100 + static_cast<std::uint64_t>(number));
  std::string text = "policy: random-" + std::to_string(number) + "\npurpose: ";
  text += d.one_of({"recall", "reschedule", "confirm", "follow_up", "waitlist_offer"});
  text += "\nlegal_class: ";
  const auto legal = d.one_of({"informational_consented", "informational_consented", "marketing",
                               "healthcare_exempt", "emergency"});
  text += legal;
  text += "\nattestation: the swarm\nurgency: ";
  text += d.one_of({"routine", "routine", "soon", "urgent", "emergency"});
  text += "\nholidays: ";
  text += d.one_of({"us-federal", "none"});
  text += "\n" + windows(d);
  text += "contact_time: {strategy: ";
  text += d.one_of({"fixed", "rotate_dayparts", "preference_then_model"});
  text += ", explore: " + d.number(0, 30) + "%}\n";
  text += cadence(d) + retry(d);
  const auto per_day = d.between(1, 4);
  text += "limits: {per_day: " + std::to_string(per_day) + ", per_week: " + d.number(per_day, 8) +
          ", total_calls: " + d.number(1, 6) + ", min_gap: " + d.number(0, 20) + "h}\n";
  text += "give_up: {to: ";
  text += d.one_of({"staff_worklist", "close"});
  text += ", after: " + d.number(0, 48) + "h}\n";
  text += pacing(d);
  text += "deadline: " + d.number(20, 40) + "d\n";
  text += legal == "healthcare_exempt" ? "longest_call: 1m\n"
                                       : "longest_call: " + d.number(1, 15) + "m\n";
  if (number == 0 && books(seed)) {
    text += booking(seed, "random-" + std::to_string(random_scenario(seed, "").policies - 1));
  }
  return text;
}

ScenarioFiles random_scenario(std::uint64_t seed, const std::string& rules) {
  Dice d(seed, 1);
  ScenarioFiles files;
  files.policies = static_cast<int>(d.between(1, 3));
  std::string& s = files.scenario;
  s = "scenario: swarm-" + std::to_string(seed) + "\nseed: " + std::to_string(seed) + "\nstart: ";
  s += d.one_of({"2026-10-05T08:00 America/New_York", "2026-10-30T15:00 America/Chicago",
                 "2027-03-12T06:00 America/Denver", "2026-12-23T10:00 America/Los_Angeles"});
  s += "\nhorizon: " + d.number(2, 9) + "d\nrules: " + rules + "\ncampaigns:\n";
  for (int i = 0; i < files.policies; ++i) {
    s += "  - {policy: policy-" + std::to_string(i) + ".yaml, starts: " + d.number(0, 30) +
         "h, cohort: " + d.number(40, 100) + "%, enrol_over: " + d.number(0, 20) +
         "h, weight: " + d.number(1, 5) + "}\n";
  }
  if (books(seed)) {
    s += "  - {policy: policy-" + std::to_string(files.policies++) + ".yaml, standing: true}\n";
  }
  s += "population:\n  patients: " + d.number(5, 160) + "\n  zone_unknown: " + d.number(0, 50) +
       "%\n  shared_phone: " + d.number(0, 60) + "%\n  bad_number: " + d.number(0, 40) +
       "%\n  no_consent: " + d.number(0, 10) + "%\n  already_booked: " + d.number(0, 20) +
       "%\n  states: {TX: 10%, FL: 10%, KY: 5%, AL: 5%}\n";
  s += "behaviour: {opt_out_per_text: " + d.number(0, 10) +
       "%, opt_out_per_call: " + d.number(0, 10) + "%, inbound_call: " + d.number(0, 30) + "%}\n";
  s += "carrier:\n  trunks: " + d.number(1, 30) + "\n  calls_per_second: " + d.number(1, 3) +
       "\n  texts_per_carrier_and_day: " + d.number(5, 200) +
       "\n  lost_callbacks: " + d.number(0, 10) + "%\n  duplicate_callbacks: " + d.number(0, 30) +
       "%\n  lost_requests: " + d.number(0, 10) + "%\n  outages: " + outages(d) + "\n";
  s += "ehr:\n  requests_per_second: " + d.number(1, 8) + "\n  burst: " + d.number(1, 10) +
       "\n  lost_answers: " + d.number(0, 10) + "%\n  error_rate: " + d.number(0, 10) +
       "%\n  open_slots: " + d.number(0, 30) + "\n  new_slots_per_day: " + d.number(0, 10) +
       "\n  outages: " + outages(d) + "\n";
  s += "agents: {capacity: " + d.number(1, 20) + ", warm: 1, scale_step: " + d.number(1, 5) + "}\n";
  s += "staff: {people: " + d.number(0, 3) + "}\n";
  if (books(seed)) s += clinics(seed);
  s += operator_commands(d, files.policies);
  return files;
}

}  // namespace rb::swarm
