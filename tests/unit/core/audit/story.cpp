#include "tests/unit/core/audit/story.hpp"

#include <algorithm>

namespace rb::audit::test {
namespace {

constexpr std::uint32_t kEveryDay = 0x7F;

void hours(google::protobuf::RepeatedPtrField<proto::DayHours>& to, int from, int until) {
  auto& entry = *to.Add();
  entry.mutable_days()->set_mask(kEveryDay);
  auto& range = *entry.add_hours();
  range.set_from_minute(from * 60);
  range.set_to_minute(until * 60);
}

void cap(proto::ContactCap& to, int count, std::int64_t per_hours) {
  to.set_count(count);
  to.mutable_per()->set_ms(per_hours * kHour);
}

void after(proto::RetryRule& rule, std::int64_t min_ms, std::int64_t max_ms) {
  rule.mutable_after()->set_min_ms(min_ms);
  rule.mutable_after()->set_max_ms(max_ms);
  rule.mutable_backoff()->set_ppm(1'000'000);
  rule.mutable_up_to()->set_ms(48 * kHour);
  rule.set_daypart(proto::DaypartChoice::any);
  rule.set_counts(true);
}

proto::LogHeader header() {
  proto::LogHeader header;
  header.set_format(1);
  header.add_zones("America/New_York");
  header.add_zones("America/Chicago");
  header.add_state_names("FL");
  proto::RulePack& rules = *header.mutable_rules();
  proto::ClassRules& consented = *rules.add_classes();
  consented.set_legal_class(proto::LegalClass::informational_consented);
  hours(*consented.mutable_hours(), 8, 21);
  consented.set_state_rules(true);
  consented.set_needs_consent(true);
  proto::ClassRules& exempt = *rules.add_classes();
  exempt.set_legal_class(proto::LegalClass::healthcare_exempt);
  hours(*exempt.mutable_hours(), 8, 21);
  cap(*exempt.add_caps(), 1, 24);
  cap(*exempt.add_caps(), 3, 168);
  exempt.mutable_longest_call()->set_ms(60'000);
  proto::StateRule& florida = *rules.add_states();
  florida.set_state("FL");
  hours(*florida.mutable_hours(), 8, 18);
  cap(*florida.add_caps(), 1, 24);
  florida.mutable_from()->set_days(20'000);
  proto::HolidayCalendar& holidays = *rules.add_holidays();
  holidays.set_name("us-federal");
  holidays.add_dates()->set_days(20'738);  // 2026-10-12
  return header;
}

proto::Policy confirm_policy() {
  proto::Policy policy = flu_policy();
  policy.set_policy("confirm");
  policy.clear_cadence();
  proto::Step& call = *policy.add_cadence();
  call.set_step("call");
  call.set_channel(proto::Channel::voice);
  return policy;
}

}  // namespace

proto::Policy flu_policy() {
  proto::Policy policy;
  policy.set_policy("flu");
  policy.set_legal_class(proto::LegalClass::informational_consented);
  proto::Window& window = *policy.add_windows();
  window.mutable_days()->set_mask(kEveryDay);
  auto& range = *window.add_hours();
  range.set_from_minute(9 * 60);
  range.set_to_minute(20 * 60);
  policy.set_holidays("us-federal");
  policy.mutable_contact_time()->set_strategy(proto::Strategy::rotate_dayparts);
  const std::array<std::pair<const char*, std::array<int, 2>>, 3> dayparts = {
      {{"morning", {9, 12}}, {"afternoon", {12, 17}}, {"evening", {17, 20}}}};
  for (const auto& [name, span] : dayparts) {
    proto::Daypart& daypart = *policy.mutable_contact_time()->add_dayparts();
    daypart.set_name(name);
    daypart.mutable_hours()->set_from_minute(span[0] * 60);
    daypart.mutable_hours()->set_to_minute(span[1] * 60);
  }
  proto::Step& heads_up = *policy.add_cadence();
  heads_up.set_step("heads_up");
  heads_up.set_channel(proto::Channel::text);
  proto::Step& call = *policy.add_cadence();
  call.set_step("call");
  call.set_channel(proto::Channel::voice);
  proto::AfterStep& wait = *call.add_after();
  wait.set_step("heads_up");
  wait.mutable_delay()->set_ms(24 * kHour);
  proto::Step& last = *policy.add_cadence();
  last.set_step("last_text");
  last.set_channel(proto::Channel::text);
  last.set_when(proto::StepWhen::calls_exhausted);
  proto::AfterStep& pause = *last.add_after();
  pause.set_step("call");
  pause.mutable_delay()->set_ms(4 * kHour);

  proto::Retry& retry = *policy.mutable_retry();
  after(*retry.mutable_busy(), 15 * 60'000, 30 * 60'000);
  retry.mutable_busy()->set_max(2);
  retry.mutable_busy()->set_counts(false);
  after(*retry.mutable_no_answer(), 24 * kHour, 48 * kHour);
  retry.mutable_no_answer()->set_daypart(proto::DaypartChoice::different);
  after(*retry.mutable_machine(), 48 * kHour, 72 * kHour);
  retry.mutable_machine()->set_voicemail(proto::VoicemailUse::first_time);
  after(*retry.mutable_wrong_person(), 24 * kHour, 48 * kHour);
  after(*retry.mutable_bad_number(), 0, 0);
  after(*retry.mutable_no_decision(), 48 * kHour, 72 * kHour);
  after(*retry.mutable_callback_requested(), 4 * kHour, 8 * kHour);
  retry.mutable_callback_requested()->set_daypart(proto::DaypartChoice::same);
  after(*retry.mutable_failed(), 5 * 60'000, 5 * 60'000);
  retry.mutable_failed()->mutable_backoff()->set_ppm(2'000'000);
  retry.mutable_failed()->mutable_up_to()->set_ms(2 * kHour);
  retry.mutable_failed()->set_counts(false);
  after(*retry.mutable_unknown(), 24 * kHour, 24 * kHour);
  retry.mutable_unknown()->mutable_resolve_within()->set_ms(15 * 60'000);

  policy.mutable_give_up()->mutable_after()->set_ms(72 * kHour);
  policy.mutable_limits()->set_per_day(2);
  policy.mutable_limits()->set_per_week(5);
  policy.mutable_limits()->set_total_calls(3);
  policy.mutable_limits()->mutable_min_gap()->set_ms(4 * kHour);
  policy.mutable_pacing()->mutable_spread()->set_ms(60 * 24 * kHour);  // stories start whenever
  policy.mutable_pacing()->set_calls_in_flight(2);
  policy.mutable_pacing()->mutable_calls_per_second()->set_ppm(1'000'000);
  policy.mutable_pacing()->mutable_texts_per_second()->set_ppm(1'000'000);
  policy.mutable_pacing()->mutable_ehr_requests_per_second()->set_ppm(10'000'000);
  policy.mutable_longest_call()->set_ms(10 * 60'000);
  policy.mutable_text_validity()->set_ms(15 * 60'000);
  return policy;
}

Story opening() {
  Story s;
  *s.records.emplace_back().mutable_header() = header();
  for (const std::uint32_t campaign : {0U, 1U}) {
    auto& definition = *s.records.emplace_back().mutable_campaign_definition();
    definition.set_campaign(campaign);
    definition.set_policy_hash(100 + campaign);
    *definition.mutable_policy() = campaign == 0 ? flu_policy() : confirm_policy();
  }
  s.at(ny(5, 8));  // a Monday
  auto& tenant = *s.event().mutable_tenant_configured();
  tenant.set_ehr_per_second_ppm(10'000'000);
  tenant.set_calls_per_second_ppm(1'000'000);
  tenant.set_texts_per_second_ppm(1'000'000);
  tenant.set_trunks(3);
  tenant.set_agents(2);
  tenant.set_texts_per_carrier_and_day(3);

  const std::vector<std::vector<std::uint32_t>> zones = {{0}, {0, 1}, {0}};
  for (std::uint32_t place = 0; place < 3; ++place) {
    auto& body = *s.event().mutable_place_registered();
    body.set_place(place);
    for (const std::uint32_t zone : zones[place]) body.add_zones(zone);
    if (place == 2) body.add_states(0);
  }
  const std::vector<std::vector<std::uint32_t>> phones = {{0}, {1}, {0, 2}, {3}, {4}};
  const std::vector<std::uint32_t> places = {0, 1, 0, 2, 0};
  for (std::uint32_t patient = 0; patient < 5; ++patient) {
    auto& body = *s.event().mutable_patient_registered();
    body.set_patient(patient);
    body.set_place(places[patient]);
    body.set_consent(true);
    for (const std::uint32_t phone : phones[patient]) {
      auto& entry = *body.add_phones();
      entry.set_phone(phone);
      entry.set_mobile_carrier(1);
      entry.set_textable(true);
    }
  }
  for (const std::uint32_t campaign : {0U, 1U}) {
    auto& body = *s.of_campaign(campaign).mutable_campaign_started();
    body.set_policy_hash(100 + campaign);
    body.set_urgency(proto::Urgency::routine);
    body.set_weight(1);
    body.set_deadline_ms(to_ms(s.now() + 30 * 24h));
  }
  return s;
}

Story whole_story() {
  using namespace proto;
  Story s = opening();
  s.enrol(0, 0, ny(5, 9, 5));   // 0: booked in the end
  s.enrol(0, 1, ny(5, 10, 5));  // 1: confirmed after an unknown attempt
  s.enrol(0, 3, ny(5, 9, 10));  // 2: opts out
  s.enrol(1, 0, ny(5, 15, 0));  // 3: busy, then confirmed
  s.enrol(0, 4, ny(6, 9, 5));   // 4: machine, no answer, last text, staff
  s.enrol(0, 2, ny(7, 9, 5));   // 5: books by the link

  s.at(ny(5, 9, 5)).text(0, 0, 0).wake(0, ny(6, 10), WakeReason::next_step, 1);
  s.at(ny(5, 9, 10)).text(2, 3, 0).wake(2, ny(6, 11), WakeReason::next_step, 1);
  s.at(ny(5, 10, 5)).text(1, 1, 0).wake(1, ny(6, 10, 30), WakeReason::next_step, 1);
  s.at(ny(5, 15)).call(3, 0, 0, {.outcome = Outcome::busy, .counts = false});
  s.wake(3, ny(5, 15, 21), WakeReason::retry, 0);
  s.at(ny(5, 15, 21))
      .call(3, 0, 0, {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
  s.end(3, Ending::confirmed);

  s.at(ny(6, 9, 5)).withhold(4, Withheld::no_capacity_in_window, ny(6, 9, 30));
  s.at(ny(6, 9, 30)).text(4, 4, 0).wake(4, ny(7, 10), WakeReason::next_step, 1);
  s.at(ny(6, 10)).call(0, 0, 1, {.outcome = Outcome::no_answer});
  s.wake(0, ny(7, 12, 30), WakeReason::retry, 1);
  s.at(ny(6, 10, 30)).ask(1, EhrKind::check_status, 1).later(200ms);
  s.answer(1, EhrKind::check_status, EhrAnswer::open).intend(1, 1, Channel::voice, 1);
  s.later(5s).unknown(1, s.now() + 15min);
  s.at(ny(6, 10, 40))
      .ended(1, 1, Channel::voice,
             {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
  s.end(1, Ending::confirmed);
  s.at(ny(6, 11)).call(2, 3, 1,
                       {.outcome = Outcome::answered_human, .disposition = Disposition::opted_out});
  s.opt_out(3).end(2, Ending::opted_out);
  s.at(ny(6, 12)).checkpoint({3, 0, 0, 0, 0, 0, 3}, {0, 0, 2, 0, 0, 1});

  s.at(ny(7, 9, 5)).text(5, 2, 0).wake(5, ny(8, 10), WakeReason::next_step, 1);
  s.at(ny(7, 9, 30)).act(5, Act::opened_link).later(2min).act(5, Act::chose_slot).book(5, 7001);
  s.at(ny(7, 10)).call(4, 4, 1, {.outcome = Outcome::answered_machine, .voicemail = true});
  s.wake(4, ny(9, 10, 30), WakeReason::retry, 1);
  s.at(ny(7, 12, 30))
      .call(0, 0, 1, {.outcome = Outcome::answered_human, .disposition = Disposition::booked});
  s.book(0, 7002);

  s.at(ny(9, 10, 30)).call(4, 4, 1, {.outcome = Outcome::no_answer});
  s.wake(4, ny(10, 13), WakeReason::retry, 1);
  s.at(ny(10, 13)).call(4, 4, 1, {.outcome = Outcome::no_answer});
  s.wake(4, ny(10, 17, 1, 1), WakeReason::next_step, 2);
  s.at(ny(10, 17, 1, 1)).text(4, 4, 2).wake(4, ny(13, 17), WakeReason::next_step, 3);
  s.at(ny(13, 17)).task(4, TaskReason::unreachable);
  s.at(ny(14, 9)).checkpoint({0, 0, 0, 0, 0, 1, 5}, {0, 2, 2, 0, 0, 1});
  s.at(ny(14, 10)).of(4).mutable_human_task_closed()->set_task(1);
  s.end(4, Ending::staff_closed);
  s.at(ny(14, 11)).checkpoint({0, 0, 0, 0, 0, 0, 6}, {0, 2, 2, 0, 0, 1, 0, 0, 0, 1});
  s.carrier_ledger();
  s.ledger(5, 7001).ledger(0, 7002).ledger(1, 6999, true).closed();
  s.settle_digests();
  return s;
}

Story& Story::rang(std::uint32_t a, std::uint32_t ordinal, std::uint32_t phone, Instant from,
                   Instant until, proto::Channel::Value channel) {
  auto& body = *records.emplace_back().mutable_ledger_contact();
  body.set_assignment(a);
  body.set_ordinal(ordinal);
  body.set_phone(phone);
  body.set_channel(channel);
  body.set_from_ms(to_ms(from));
  body.set_until_ms(to_ms(until));
  body.set_asked_ms(to_ms(from));
  return *this;
}

Story& Story::carrier_ledger() {
  for (const Attempt& attempt : attempts_) {
    const Instant from = attempt.at + (attempt.channel == proto::Channel::voice ? 2s : 0s);
    rang(attempt.assignment, attempt.ordinal, attempt.phone, from,
         std::max(from, std::min(attempt.ended, from + 10min)), attempt.channel);
    records.back().mutable_ledger_contact()->set_asked_ms(to_ms(attempt.at));
  }
  return *this;
}

void Story::record_what_was_before(std::uint32_t a, proto::AttemptIntended& intent) const {
  const auto patient_of = [&](std::uint32_t assignment) {
    const auto known = patient_of_.find(assignment);
    return known == patient_of_.end() ? kNone : known->second;
  };
  const auto count = [&](Millis per, auto&& same) {
    return static_cast<std::uint32_t>(
        std::count_if(attempts_.begin(), attempts_.end(), [&](const Attempt& other) {
          const bool reached = other.outcome != proto::Outcome::busy &&
                               other.outcome != proto::Outcome::failed &&
                               other.outcome != proto::Outcome::bad_number &&
                               other.outcome != proto::Outcome::rejected;
          return reached && other.at > now_ - per && same(other);
        }));
  };
  const auto within = [&](Millis per) {
    return std::max(
        count(per, [&](const Attempt& o) { return o.phone == intent.phone(); }),
        count(per, [&](const Attempt& o) { return patient_of(o.assignment) == patient_of(a); }));
  };
  intent.set_contacts_day(within(24h));
  intent.set_contacts_week(within(7 * 24h));
  const auto part_in = [&](std::string_view zone) {
    const auto local = now_ + offsets_2026(zone, now_);
    const auto of_day = local - std::chrono::floor<std::chrono::days>(local);
    return of_day < 9h || of_day >= 20h ? -1 : of_day < 12h ? 0 : of_day < 17h ? 1 : 2;
  };
  const int part = part_in("America/New_York");
  const bool two_zones = patient_of(a) == 1;
  if (part >= 0 && (!two_zones || part == part_in("America/Chicago"))) {
    intent.set_daypart(static_cast<std::uint32_t>(part));
  }
}

Story& Story::checkpoint(std::initializer_list<std::uint32_t> by_state,
                         std::initializer_list<std::uint32_t> by_ending) {
  auto& body = *event().mutable_checkpoint_taken();
  for (const std::uint32_t count : by_state) body.add_by_state(count);
  for (const std::uint32_t count : by_ending) body.add_by_ending(count);
  while (body.by_ending_size() < 16) body.add_by_ending(0);
  return *this;
}

Story& Story::settle_digests() {
  ByteFold fold;
  for (auto& record : records) {
    if (!record.has_event()) continue;
    if (record.event().has_checkpoint_taken()) {
      record.mutable_event()->mutable_checkpoint_taken()->set_state_digest(fold.digest());
    }
    fold.apply(record.event());
  }
  return *this;
}

Verdict Story::audit(Options options) const {
  if (!options.offset_at) options.offset_at = offsets_2026;
  if (!options.fold) options.fold = std::make_shared<ByteFold>();
  Auditor auditor(std::move(options));
  for (const auto& record : records) auditor.feed(record);
  return auditor.finish();
}

std::vector<std::string> broken(const Verdict& verdict) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kPromises; ++i) {
    if (verdict.promises[i].violated > 0) names.emplace_back(short_name(static_cast<Promise>(i)));
  }
  return names;
}

}  // namespace rb::audit::test
