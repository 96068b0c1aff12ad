// A log written by hand, event by event, so that a test can tell a legal story and then change one
// thing in it. Times are wall-clock times of New York in October 2026 unless said otherwise.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/audit/audit.hpp"
#include "core/base/digest.hpp"

namespace rb::audit::test {

using namespace std::chrono_literals;

inline constexpr std::int64_t kHour = 3'600'000;

// 2026-10-`day` `hour`:`minute` in New York, which is UTC-4 until November.
inline Instant ny(int day, int hour, int minute = 0, int second = 0) {
  return std::chrono::sys_days{std::chrono::year{2026} / 10 / 1} + std::chrono::days{day - 1} +
         std::chrono::hours{hour + 4} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

// Offsets of 2026: clocks go back on November 1 at 02:00 local time.
inline std::chrono::seconds offsets_2026(std::string_view zone, Instant at) {
  const auto back = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};
  if (zone == "America/New_York") return at < back + 6h ? -4h : -5h;
  if (zone == "America/Chicago") return at < back + 7h ? -5h : -6h;
  ADD_FAILURE() << "zone " << zone;
  return 0s;
}

// A fold of its own: a digest of the bytes of the events.
class ByteFold final : public StateFold {
 public:
  void begin(const proto::LogHeader&) override {}
  void define(const proto::CampaignDefinition&) override {}
  void apply(const proto::Event& event) override { digest_.add(event.SerializeAsString()); }
  std::uint64_t digest() const override { return digest_.value(); }

 private:
  Digest digest_;
};

struct End {
  proto::Outcome::Value outcome = proto::Outcome::no_answer;
  proto::Disposition::Value disposition = proto::Disposition::none;
  bool counts = true;
  bool voicemail = false;
};

class Story {
 public:
  std::vector<proto::LogRecord> records;

  // ---- time
  Story& at(Instant time) {
    now_ = time;
    return *this;
  }
  Story& later(Millis length) {
    now_ += length;
    return *this;
  }
  Instant now() const { return now_; }

  // ---- events
  proto::Event& event() {
    proto::Event& e = *records.emplace_back().mutable_event();
    e.set_sequence(++sequence_);
    e.set_at_ms(to_ms(now_));
    return e;
  }
  proto::Event& of_campaign(std::uint32_t campaign) {
    proto::Event& e = event();
    e.set_campaign(campaign);
    return e;
  }
  proto::Event& of(std::uint32_t assignment) {
    proto::Event& e = of_campaign(campaign_of_.at(assignment));
    e.set_assignment(assignment);
    return e;
  }
  std::uint32_t enrol(std::uint32_t campaign, std::uint32_t patient, Instant due) {
    const auto id = static_cast<std::uint32_t>(campaign_of_.size());
    campaign_of_[id] = campaign;
    patient_of_[id] = patient;
    auto& body = *of(id).mutable_patient_enrolled();
    body.set_patient(patient);
    body.set_due_ms(to_ms(due));
    return id;
  }
  Story& wake(std::uint32_t a, Instant due, proto::WakeReason::Value reason, std::uint32_t step) {
    auto& body = *of(a).mutable_wake_scheduled();
    body.set_due_ms(to_ms(due));
    body.set_reason(reason);
    body.set_step(step);
    return *this;
  }
  Story& withhold(std::uint32_t a, proto::Withheld::Value reason, Instant until) {
    auto& body = *of(a).mutable_contact_withheld();
    body.set_reason(reason);
    body.set_until_ms(to_ms(until));
    return *this;
  }
  Story& ask(std::uint32_t a, proto::EhrKind::Value kind, std::uint32_t phone = kNone,
             proto::Channel::Value channel = proto::Channel::voice) {
    auto& body = *of(a).mutable_ehr_asked();
    body.set_request(++request_);
    body.set_kind(kind);
    if (phone != kNone) body.set_phone(phone);
    body.set_channel(channel);
    return *this;
  }
  Story& answer(std::uint32_t a, proto::EhrKind::Value kind, proto::EhrAnswer::Value answer) {
    auto& body = *of(a).mutable_ehr_answered();
    body.set_request(request_);
    body.set_kind(kind);
    body.set_answer(answer);
    return *this;
  }
  Story& intend(std::uint32_t a, std::uint32_t phone, proto::Channel::Value channel,
                std::uint32_t step, bool voicemail = false) {
    auto& body = *of(a).mutable_attempt_intended();
    body.set_ordinal(++ordinals_[a]);
    body.set_phone(phone);
    body.set_channel(channel);
    body.set_step(step);
    body.set_caller_id(proto::CallerId::identified);
    body.set_voicemail(voicemail);
    const Millis lasts = channel == proto::Channel::voice ? 10min : 15min;
    body.set_latest_end_ms(to_ms(now_ + lasts));
    body.set_window_close_ms(to_ms(now_ + lasts + 1min));
    record_what_was_before(a, body);
    attempts_.push_back({a, body.ordinal(), phone, channel, now_});
    return *this;
  }
  Story& accepted(std::uint32_t a) {
    of(a).mutable_attempt_accepted()->set_ordinal(ordinals_[a]);
    return *this;
  }
  Story& unknown(std::uint32_t a, Instant resolve_by) {
    auto& body = *of(a).mutable_attempt_unknown();
    body.set_ordinal(ordinals_[a]);
    body.set_resolve_by_ms(to_ms(resolve_by));
    return *this;
  }
  Story& ended(std::uint32_t a, std::uint32_t phone, proto::Channel::Value channel, End end) {
    auto& body = *of(a).mutable_attempt_ended();
    body.set_ordinal(ordinals_[a]);
    body.set_phone(phone);
    body.set_channel(channel);
    body.set_outcome(end.outcome);
    body.set_disposition(end.disposition);
    body.set_counts(channel == proto::Channel::voice && end.counts);
    body.set_left_voicemail(end.voicemail);
    body.set_talk_ms(30'000);
    for (Attempt& attempt : attempts_) {
      if (attempt.assignment != a || attempt.ordinal != ordinals_[a]) continue;
      attempt.ended = now_;
      attempt.outcome = end.outcome;
    }
    return *this;
  }
  // Status check, call and its end a minute later.
  Story& call(std::uint32_t a, std::uint32_t phone, std::uint32_t step, End end) {
    ask(a, proto::EhrKind::check_status, phone).later(200ms);
    answer(a, proto::EhrKind::check_status, proto::EhrAnswer::open);
    intend(a, phone, proto::Channel::voice, step, end.voicemail).later(100ms).accepted(a);
    return later(1min).ended(a, phone, proto::Channel::voice, end);
  }
  Story& text(std::uint32_t a, std::uint32_t phone, std::uint32_t step) {
    ask(a, proto::EhrKind::check_status, phone, proto::Channel::text).later(200ms);
    answer(a, proto::EhrKind::check_status, proto::EhrAnswer::open);
    intend(a, phone, proto::Channel::text, step).later(100ms).accepted(a);
    return later(5s).ended(a, phone, proto::Channel::text, {.outcome = proto::Outcome::delivered});
  }
  // The EHR takes the booking, which ends the assignment.
  Story& book(std::uint32_t a, std::uint64_t appointment) {
    ask(a, proto::EhrKind::book).later(500ms);
    answer(a, proto::EhrKind::book, proto::EhrAnswer::booked);
    auto& body = *of(a).mutable_booking_made();
    body.set_request(request_);
    body.set_appointment(appointment);
    return end(a, proto::Ending::booked);
  }
  Story& act(std::uint32_t a, proto::Act::Value act) {
    of(a).mutable_patient_acted()->set_act(act);
    records.back().mutable_event()->mutable_patient_acted()->set_source(proto::ActSource::link);
    return *this;
  }
  Story& task(std::uint32_t a, proto::TaskReason::Value reason) {
    auto& body = *of(a).mutable_human_task_opened();
    body.set_task(++task_);
    body.set_reason(reason);
    return *this;
  }
  Story& end(std::uint32_t a, proto::Ending::Value ending) {
    of(a).mutable_assignment_ended()->set_ending(ending);
    return *this;
  }
  Story& opt_out(std::uint32_t patient, std::uint32_t phone = kNone) {
    auto& body = *event().mutable_patient_opted_out();
    body.set_patient(patient);
    if (phone != kNone) body.set_phone(phone);
    return *this;
  }
  Story& ledger(std::uint32_t a, std::uint64_t appointment, bool cancelled = false) {
    auto& body = *records.emplace_back().mutable_ledger_booking();
    body.set_campaign(campaign_of_.at(a));
    body.set_assignment(a);
    body.set_at_ms(to_ms(now_));
    body.set_appointment(appointment);
    body.set_cancelled(cancelled);
    return *this;
  }

  // An entry of the carrier's ledger; asked for at `from`.
  Story& rang(std::uint32_t a, std::uint32_t ordinal, std::uint32_t phone, Instant from,
              Instant until, proto::Channel::Value channel = proto::Channel::voice);
  // The carrier's ledger of everything so far, as it was: a call rings two seconds after its intent
  // and is over when it ended.
  Story& carrier_ledger();
  Story& closed() {
    records.emplace_back().mutable_closed();
    return *this;
  }

  // ---- changing the story
  using Change = std::function<void(proto::Event&)>;
  // The events of a kind (and of an assignment), in order.
  std::vector<std::size_t> find(proto::Event::BodyCase kind,
                                std::uint32_t assignment = kNone) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (!records[i].has_event() || records[i].event().body_case() != kind) continue;
      if (assignment != kNone && records[i].event().assignment() != assignment) continue;
      found.push_back(i);
    }
    return found;
  }
  Story& change(std::size_t position, const Change& change) {
    change(*records.at(position).mutable_event());
    return *this;
  }
  // Removes a record and closes the gap in the sequence.
  Story& drop(std::size_t position) {
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(position));
    renumber();
    return *this;
  }
  void renumber() {
    sequence_ = 0;
    for (auto& record : records) {
      if (record.has_event()) record.mutable_event()->set_sequence(++sequence_);
    }
  }
  // Writes a checkpoint with the counts and the digest that are true now.
  Story& checkpoint(std::initializer_list<std::uint32_t> by_state,
                    std::initializer_list<std::uint32_t> by_ending);
  // Makes every checkpoint's digest true again, after a change that is not about digests.
  Story& settle_digests();

  Verdict audit(Options options = {}) const;

 private:
  struct Attempt {
    std::uint32_t assignment = 0;
    std::uint32_t ordinal = 0;
    std::uint32_t phone = 0;
    proto::Channel::Value channel = proto::Channel::voice;
    Instant at;
    Instant ended = kNever;
    proto::Outcome::Value outcome = proto::Outcome::no_answer;
  };
  // The part of the day, and the contacts in the day and the week before.
  void record_what_was_before(std::uint32_t a, proto::AttemptIntended& intent) const;

  std::uint32_t sequence_ = 0;
  std::uint64_t request_ = 0;
  std::uint32_t task_ = 0;
  Instant now_;
  std::map<std::uint32_t, std::uint32_t> campaign_of_;
  std::map<std::uint32_t, std::uint32_t> patient_of_;
  std::map<std::uint32_t, std::uint32_t> ordinals_;
  std::vector<Attempt> attempts_;
};

// Promises that the verdict says are broken, by short name.
std::vector<std::string> broken(const Verdict& verdict);

// The tenant, five patients and two campaigns, and nothing that happens yet:
//   place 0 New York; place 1 New York or Chicago; place 2 New York, Florida
//   patient 0 and 2 share number 0; patient 2 also has number 2; patients 1, 3, 4 have 1, 3, 4
//   patient 1 lives at place 1, patient 3 at place 2
//   campaign 0 "flu": heads_up text, call 24 h later, last_text once the calls are exhausted
//   campaign 1 "confirm": one call
Story opening();

// The opening, and a month of everything going well.
Story whole_story();

// What whole_story() and opening() are written with.
proto::Policy flu_policy();

}  // namespace rb::audit::test
