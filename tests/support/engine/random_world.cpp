#include "tests/support/engine/random_world.hpp"

#include <algorithm>

#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

constexpr const char* kCadences[] = {
    R"(cadence:
  - {step: heads_up, channel: text, template: t, link: self_service}
  - {step: call, channel: voice, after: {heads_up: 4h}, flow: f}
  - {step: last_text, channel: text, when: calls_exhausted, template: t, link: self_service}
)",
    R"(cadence: [{step: call, channel: voice, flow: f}]
)",
    R"(cadence:
  - {step: call, channel: voice, flow: f, caller_id: verified}
  - {step: note, channel: text, after: {call: 2h}, template: t}
  - {step: again, channel: voice, after: {note: 1d}, flow: f}
  - {step: person, channel: human_task, when: calls_exhausted, template: t}
)",
    R"(cadence:
  - {step: one, channel: text, template: t, link: self_service}
  - {step: two, channel: text, after: {one: 1d}, template: t, link: self_service}
)",
};

template <class T, std::size_t N>
const T& pick(Dice& dice, const T (&items)[N]) {
  return items[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(N) - 1))];
}

void vary_retries(Dice& dice, Policy& policy) {
  for (RetryRule& rule : policy.retry) {
    if (dice.chance(60)) rule.after = {dice.time(0min, 30min), dice.time(30min, 20h)};
    if (dice.chance(50)) rule.daypart = static_cast<DaypartChoice>(dice.between(1, 3));
    if (dice.chance(50)) rule.max = static_cast<std::uint8_t>(dice.between(0, 4));
    if (dice.chance(30)) rule.backoff_ppm = dice.between(1'000'000, 3'000'000);
    if (dice.chance(50)) rule.next = static_cast<NextNumber>(dice.between(1, 4));
    if (dice.chance(50)) rule.otherwise = static_cast<NextNumber>(dice.between(1, 4));
    rule.voicemail_first_time = dice.chance(50);
    rule.resolve_within = dice.time(30s, 30min);
  }
}

}  // namespace

std::shared_ptr<const Policy> RandomWorld::policy(std::uint64_t hash) {
  Policy p = *policy_from(pick(dice_, kCadences), "random");
  p.hash = hash;
  p.legal_class = static_cast<LegalClass>(dice_.between(1, 4));
  p.urgency = static_cast<Urgency>(dice_.between(1, 4));
  p.strategy = static_cast<Strategy>(dice_.between(1, 3));
  p.explore_ppm = dice_.chance(30) ? 300'000 : 0;
  if (dice_.chance(20)) p.dayparts.clear();
  vary_retries(dice_, p);
  p.limits.per_day = static_cast<std::uint8_t>(dice_.between(1, 8));
  p.limits.per_week = static_cast<std::uint8_t>(dice_.between(p.limits.per_day, 8));
  p.limits.total_calls = static_cast<std::uint8_t>(dice_.between(0, 6));
  p.limits.min_gap = dice_.chance(50) ? Millis{0} : dice_.time(1min, 20h);
  if (crowded_) {
    p.limits.per_day = p.limits.per_week = 8;
    p.limits.min_gap = Millis{0};
  }
  // Windows hardly longer than a contact: what is late by a second is too late.
  if (dice_.chance(25)) {
    p.windows = {};
    for (std::int32_t from = 9 * 60; from < 19 * 60; from += 60) {
      p.windows.add(0x7F, {from, from + static_cast<std::int32_t>(dice_.between(11, 35))});
    }
  }
  p.give_up = static_cast<GiveUpTo>(dice_.between(1, 2));
  p.give_up_after = dice_.time(0min, 48h);
  p.deadline = dice_.time(10h, 8 * kDay);
  p.longest_call = dice_.time(1min, 10min);
  p.text_validity = dice_.time(1min, 30min);
  if (p.legal_class == LegalClass::healthcare_exempt) p.longest_call = 1min;
  p.pacing.spread = dice_.chance(50) ? Millis{0} : dice_.time(1min, 6h);
  if (dice_.chance(30)) p.pacing.ramp = {{300'000, 12h}, {1'000'000, Millis{0}}};
  p.pacing.calls_in_flight = static_cast<std::uint32_t>(dice_.between(1, 4));
  p.pacing.calls_per_second_ppm = dice_.between(10'000, 3'000'000);
  p.pacing.texts_per_second_ppm = dice_.between(10'000, 3'000'000);
  p.pacing.ehr_per_second_ppm = dice_.between(50'000, 10'000'000);
  if (dice_.chance(30)) p.pacing.stop_if = {300'000, 500'000, 20};
  longest_deadline_ = std::max(longest_deadline_, p.deadline);
  return std::make_shared<const Policy>(std::move(p));
}

Command RandomWorld::register_patient(std::uint32_t id) {
  command::RegisterPatient c;
  c.patient = PatientId{id};
  c.facts.place = PlaceId{static_cast<std::uint16_t>(dice_.between(0, places_ - 1))};
  const auto count = dice_.between(0, 9) == 0 ? 0 : dice_.between(1, 3);
  for (std::int64_t i = 0; i < count; ++i) {
    const bool shared = phones_ > 0 && dice_.chance(crowded_ && phones_ > 2 ? 95 : 30);
    const PhoneId phone{shared ? static_cast<std::uint32_t>(dice_.between(0, phones_ - 1))
                               : phones_};
    if (!shared) ++phones_;
    const bool twice = std::any_of(c.facts.phones.begin(), c.facts.phones.end(),
                                   [&](const PatientPhone& p) { return p.phone == phone; });
    if (twice) continue;
    c.facts.phones.push_back(
        {phone, static_cast<std::uint8_t>(dice_.between(0, 2)), dice_.chance(85)});
  }
  c.facts.preferred_daypart = static_cast<std::int8_t>(dice_.between(-1, 2));
  c.facts.consent = !dice_.chance(5);
  c.facts.opted_out = dice_.chance(3);
  c.facts.segment = static_cast<std::uint8_t>(dice_.between(0, 15));
  return c;
}

std::vector<Command> RandomWorld::setting(Instant) {
  std::vector<Command> commands;
  command::ConfigureTenant tenant;
  tenant.seed = dice_.roll();
  tenant.limits = {.ehr_per_second_ppm = dice_.between(100'000, 10'000'000),
                   .calls_per_second_ppm = dice_.between(20'000, 5'000'000),
                   .texts_per_second_ppm = dice_.between(20'000, 5'000'000),
                   .trunks = static_cast<std::uint32_t>(dice_.between(1, 6)),
                   .agents = static_cast<std::uint32_t>(dice_.between(1, 6)),
                   .texts_per_carrier_and_day = static_cast<std::uint32_t>(dice_.between(0, 20)),
                   .ehr_answer_within = dice_.time(5s, 60s)};
  trouble_ = static_cast<int>(dice_.between(0, 35));
  crowded_ = dice_.chance(25);
  commands.emplace_back(tenant);
  for (places_ = 0; places_ < 3; ++places_) {
    command::RegisterPlace place;
    place.place = PlaceId{places_};
    for (std::int64_t n = dice_.chance(10) ? 0 : dice_.between(1, 2); n > 0; --n) {
      place.zones.push_back(ZoneId{static_cast<std::uint16_t>(dice_.between(0, 3))});
    }
    if (dice_.chance(50)) {
      const auto states = static_cast<std::int64_t>(us_rules()->state_names.size());
      place.states.push_back(StateId{static_cast<std::uint8_t>(dice_.between(0, states - 1))});
    }
    commands.emplace_back(place);
  }
  const auto people = dice_.chance(80) ? dice_.between(2, 14) : dice_.between(15, 50);
  for (patients_ = 0; patients_ < people; ++patients_) {
    commands.push_back(register_patient(patients_));
  }
  for (std::uint16_t i = 0; i < dice_.between(1, 3); ++i) {
    policies_.push_back(policy(1000 + i));
    command::StartCampaign start;
    start.campaign = CampaignId{i};
    start.policy = policies_.back();
    start.weight = static_cast<std::uint16_t>(dice_.between(1, 5));
    commands.emplace_back(start);
  }
  return commands;
}

Command RandomWorld::somebody_acts() {
  const auto assignments = static_cast<std::int64_t>(patients_ * policies_.size());
  const AssignmentId who{static_cast<std::uint32_t>(dice_.between(0, assignments - 1))};
  const auto source = static_cast<ActSource>(dice_.between(1, 3));
  switch (dice_.between(0, 9)) {
    case 0:
    case 1:
      return command::PatientAct{who, Act::opened_link, source};
    case 2:
      return command::PatientAct{who, Act::chose_slot, source};
    case 3:
      return command::PatientAct{who, Act::confirmed, source};
    case 4:
      return command::PatientAct{who, Act::declined, source};
    case 5:
    case 6:
      return command::PatientAct{who, Act::asked_callback, source};
    case 7:
      return command::PatientAct{who, Act::abandoned, source};
    default:
      break;
  }
  const PatientId patient{static_cast<std::uint32_t>(dice_.between(0, patients_ - 1))};
  if (dice_.chance(50) || phones_ == 0) return command::OptOut{patient, PhoneId::none()};
  return command::OptOut{patient,
                         PhoneId{static_cast<std::uint32_t>(dice_.between(0, phones_ - 1))}};
}

Command RandomWorld::operator_acts() {
  const CampaignId which{static_cast<std::uint16_t>(dice_.between(0, std::ssize(policies_) - 1))};
  switch (dice_.between(0, 9)) {
    case 0:
    case 1:
      return command::PauseCampaign{which};
    case 2:
    case 3:
    case 4:
      return command::ResumeCampaign{which};
    case 5:
      return command::ReprioritiseCampaign{which, static_cast<Urgency>(dice_.between(1, 4)),
                                           static_cast<std::uint16_t>(dice_.between(0, 5))};
    case 6:
      return command::ChangeAgents{static_cast<std::uint32_t>(dice_.between(0, 6))};
    case 7:
      return command::Reconcile{};
    case 8:
      return dice_.chance(20) ? Command{command::CancelCampaign{which}} : Command{command::Wake{}};
    default:
      return command::TakeCheckpoint{};
  }
}

Command RandomWorld::nonsense() {
  const AssignmentId who{static_cast<std::uint32_t>(dice_.between(0, 60))};
  const AttemptId attempt{who, static_cast<std::uint16_t>(dice_.between(0, 5))};
  switch (dice_.between(0, 6)) {
    case 0:
      return command::AttemptTaken{attempt};
    case 1:
      return command::AttemptFinished{attempt, Outcome::no_answer, Disposition::none, false, {}};
    case 2:
      return command::EhrResult{RequestId{dice_.roll() % 50}, who, EhrAnswer::booked, {}, 1};
    case 3:
      return command::CloseTask{TaskId{static_cast<std::uint32_t>(dice_.between(0, 20))}, who,
                                Ending::staff_closed};
    case 4:
      return command::AttemptRefused{attempt, Outcome::failed};
    case 5:
      return command::OptOut{PatientId{1'000'000}, PhoneId{7}};
    default:
      return command::AttemptLost{attempt};
  }
}

void RandomWorld::plan_people(Instant now) {
  for (std::uint32_t p = 0; p < patients_; ++p) {
    for (std::uint16_t c = 0; c < policies_.size(); ++c) {
      Millis later = dice_.chance(70) ? Millis{0} : dice_.time(0s, 2 * kDay);
      if (dice_.chance(10)) later = policies_[c]->deadline - dice_.time(0s, 5s);
      const Instant own = dice_.chance(15) ? now + later + dice_.time(0s, 3 * kDay) : Instant{};
      agenda_.add(now + later, command::EnrollPatient{CampaignId{c}, PatientId{p}, own});
    }
  }
  const Millis span = std::max<Millis>(longest_deadline_, kDay);
  if (phones_ > 0 &&
      dice_.chance(30)) {  // somebody joins a household late, perhaps to be left alone
    command::RegisterPatient late;
    late.patient = PatientId{patients_};
    late.facts.place = PlaceId{0};
    late.facts.phones.push_back(
        {PhoneId{static_cast<std::uint32_t>(dice_.between(0, phones_ - 1))}, 0, true});
    late.facts.opted_out = dice_.chance(70);
    const Instant joins = now + dice_.time(0s, crowded_ ? Millis{2min} : span);
    agenda_.add(joins, late);
    agenda_.add(joins + 1ms, command::EnrollPatient{CampaignId{0}, late.patient});
  }
  for (std::int64_t n = dice_.between(0, (crowded_ ? 6 : 2) * patients_); n > 0; --n) {
    agenda_.add(now + dice_.time(0s, span), somebody_acts());
  }
  for (std::int64_t n = dice_.between(0, 12); n > 0; --n) {
    agenda_.add(now + dice_.time(0s, span), operator_acts());
  }
  for (std::int64_t n = dice_.between(0, 20); n > 0; --n) {
    agenda_.add(now + dice_.time(0s, span), nonsense());
  }
}

void RandomWorld::answer(Instant now, const Effect& effect) {
  std::visit([&](const auto& e) { answer(now, e); }, effect);
}

// Answers to requests that were out go to nobody; callbacks come to a closed door, mostly.
void RandomWorld::crash() {
  agenda_.drop_if([&](const Command& command) {
    if (std::holds_alternative<command::AttemptFinished>(command)) return dice_.chance(30);
    return std::holds_alternative<command::EhrResult>(command) ||
           std::holds_alternative<command::AttemptTaken>(command) ||
           std::holds_alternative<command::AttemptRefused>(command) ||
           std::holds_alternative<command::AttemptLost>(command);
  });
}

EhrAnswer RandomWorld::ehr_answer(const effect::EhrRequest& request) {
  const bool wrong = !calm_ && dice_.chance(trouble_);
  const auto failure = static_cast<EhrAnswer>(dice_.between(5, 7));
  const bool there = appointments_.contains(request.assignment);
  switch (request.kind) {
    case EhrKind::check_status:
      if (wrong) return failure;
      return dice_.chance(3) ? EhrAnswer::settled : EhrAnswer::open;
    case EhrKind::read_back:
      if (wrong) return failure;
      return there ? EhrAnswer::booked : EhrAnswer::open;
    case EhrKind::book:
      if (wrong && failure != EhrAnswer::lost) return failure;
      if (wrong && dice_.chance(50)) return failure;  // lost on the way there
      if (!wrong && dice_.chance(8)) return EhrAnswer::no_slot;
      if (there) booked_twice_ = true;
      appointments_.insert(request.assignment);
      return wrong ? failure : EhrAnswer::booked;
  }
  return EhrAnswer::failed;
}

void RandomWorld::answer(Instant now, const effect::EhrRequest& request) {
  const EhrAnswer answer = ehr_answer(request);
  if (!calm_ && dice_.chance(4)) {  // people do not wait for our peers
    agenda_.add(now + dice_.time(10ms, 1s),
                command::PatientAct{request.assignment, static_cast<Act>(dice_.between(1, 6)),
                                    static_cast<ActSource>(dice_.between(1, 3))});
  }
  command::EhrResult result{request.request, request.assignment, answer, {}, 1};
  if (answer == EhrAnswer::too_many && dice_.chance(50)) result.retry_after = dice_.time(1s, 10min);
  if (!calm_ && answer == EhrAnswer::lost && dice_.chance(60)) return;  // nobody ever tells us
  const Millis wait = dice_.time(20ms, calm_ || dice_.chance(95) ? Millis{2s} : Millis{90s});
  agenda_.add(now + wait, result);
  if (!calm_ && dice_.chance(5)) agenda_.add(now + dice_.time(20ms, 3min), result);
}

void RandomWorld::finish(Instant at, const command::AttemptFinished& finished) {
  if (!calm_ && dice_.chance(trouble_ / 3)) return;  // the callback is lost
  agenda_.add(at, finished);
  if (!calm_ && dice_.chance(8)) agenda_.add(at + dice_.time(0s, 2h), finished);
}

void RandomWorld::answer(Instant now, const effect::OutboundCall& call) {
  if (!asked_.insert(call.attempt).second) asked_twice_ = true;
  const auto fate = calm_ ? 100 : dice_.between(0, 99);
  const Instant told = now + dice_.time(50ms, 10s);
  if (fate < trouble_ / 3) {
    agenda_.add(told, command::AttemptRefused{
                          call.attempt, dice_.chance(70) ? Outcome::failed : Outcome::rejected});
    return;
  }
  const bool lost = fate < trouble_;
  if (lost)
    agenda_.add(told, command::AttemptLost{call.attempt});
  else if (dice_.chance(90))
    agenda_.add(told, command::AttemptTaken{call.attempt});
  if (lost && dice_.chance(50)) return;  // never placed
  command::AttemptFinished truth{
      call.attempt, Outcome::answered_human, Disposition::none, false, {}};
  static constexpr Outcome kOutcomes[] = {
      Outcome::answered_human, Outcome::answered_human,   Outcome::answered_machine,
      Outcome::no_answer,      Outcome::answered_machine, Outcome::no_answer,
      Outcome::no_answer,      Outcome::no_answer,        Outcome::busy,
      Outcome::busy,           Outcome::bad_number,       Outcome::failed};
  truth.outcome = pick(dice_, kOutcomes);
  if (truth.outcome == Outcome::answered_human) {
    truth.disposition = static_cast<Disposition>(dice_.between(1, 8));
    truth.talk = dice_.time(5s, 1min);
  }
  truth.left_voicemail = truth.outcome == Outcome::answered_machine && call.voicemail;
  const Millis room = call.latest_end - now;
  const Instant end = now + dice_.time(std::min<Millis>(1s, room), room);
  rings_[call.attempt] = {call.phone, now, end};
  truths_[call.attempt] = truth;
  if (!lost || dice_.chance(50)) finish(end, truth);
  if (!calm_ && dice_.chance(15)) {  // they ring us while we ring them
    agenda_.add(now + dice_.time(std::min<Millis>(1s, room), room),
                command::PatientAct{call.attempt.assignment, static_cast<Act>(dice_.between(2, 5)),
                                    ActSource::inbound_call});
  }
}

void RandomWorld::answer(Instant now, const effect::OutboundText& text) {
  if (!asked_.insert(text.attempt).second) asked_twice_ = true;
  const auto fate = calm_ ? 100 : dice_.between(0, 99);
  const Instant told = now + dice_.time(50ms, 5s);
  if (fate < trouble_ / 2) {
    agenda_.add(told, command::AttemptRefused{
                          text.attempt, dice_.chance(50) ? Outcome::failed : Outcome::rejected});
    return;
  }
  const bool lost = fate < trouble_;
  if (lost)
    agenda_.add(told, command::AttemptLost{text.attempt});
  else if (dice_.chance(90))
    agenda_.add(told, command::AttemptTaken{text.attempt});
  static constexpr Outcome kOutcomes[] = {Outcome::delivered, Outcome::delivered,
                                          Outcome::delivered, Outcome::failed, Outcome::bad_number};
  command::AttemptFinished truth{
      text.attempt, pick(dice_, kOutcomes), Disposition::none, false, {}};
  truths_[text.attempt] = truth;
  if (!lost || dice_.chance(50)) finish(now + dice_.time(100ms, text.latest_end - now), truth);
  if (!calm_ && dice_.chance(20)) {
    const AssignmentId who = text.attempt.assignment;
    const Instant opened = now + dice_.time(10s, 8h);
    agenda_.add(opened, command::PatientAct{who, Act::opened_link, ActSource::link});
    agenda_.add(opened + dice_.time(10s, 20min),
                command::PatientAct{who, static_cast<Act>(dice_.between(2, 6)), ActSource::link});
  }
}

void RandomWorld::answer(Instant now, const effect::Cancellation& cancellation) {
  const auto ring = rings_.find(cancellation.attempt);
  if (ring == rings_.end()) return;
  // Hanging up takes a while, and a request to do so can get lost.
  if (dice_.chance(80))
    ring->second.until = std::min(ring->second.until, now + dice_.time(10ms, 3s));
}

void RandomWorld::answer(Instant now, const effect::AttemptLookUp& look_up) {
  if (!calm_ && dice_.chance(30)) return;
  const auto truth = truths_.find(look_up.attempt);
  command::AttemptFinished found{look_up.attempt, Outcome::failed, Disposition::none, false, {}};
  Instant at = now + dice_.time(100ms, 5s);
  if (truth != truths_.end()) found = truth->second;
  if (const auto ring = rings_.find(look_up.attempt); ring != rings_.end()) {
    at = std::max(at, ring->second.until);
  }
  agenda_.add(at, found);
}

void RandomWorld::answer(Instant now, const effect::TaskListed& task) {
  if (dice_.chance(40)) return;
  agenda_.add(now + dice_.time(1min, 2 * kDay),
              command::CloseTask{task.task, task.assignment,
                                 dice_.chance(50) ? Ending::staff_resolved : Ending::staff_closed});
}

void RandomWorld::answer(Instant now, const effect::Alert& alert) {
  agenda_.add(now + dice_.time(1min, 4h), command::ResumeCampaign{alert.campaign});
}

}  // namespace rb::test
