// A run that never was: a small scheduler with a mind of its own makes up patients, calls, texts,
// outages and staff, so that the metrics and the report have something plausible to digest. It is
// no model of the engine: it only writes events in an order that the engine could have written.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <queue>
#include <string>
#include <vector>

#include "core/base/random.hpp"
#include "sim/metrics/run_metrics.hpp"

namespace rb::sim::scripted {

struct Options {
  std::uint64_t seed = 1;
  std::uint32_t patients = 400;
  std::uint32_t campaigns = 1;
  Millis horizon = 6 * kDay;
  std::uint32_t lines = 25;  // calls at once
  std::uint32_t ehr_per_second = 4;
  std::int64_t answer_ppm = 260'000;
  bool outage = true;
  std::uint32_t staff = 1;  // tasks that one hour of work closes, in tens
};

struct Run {
  Options options;
  Instant start;
  Instant end;
  std::vector<ReportProfile> profiles;
  std::shared_ptr<const ZoneTable> zones;
  std::vector<Event> events;
  std::vector<std::pair<Instant, EngineGauges>> samples;  // every ten minutes
  std::vector<OutageFacts> outages;

  [[nodiscard]] RunFacts facts() const {
    RunFacts f;
    f.scenario = "scripted-run";
    f.shows = "What the report looks like, from events that were made up.";
    f.version = "0.0.0-test";
    f.seed = options.seed;
    f.start = start;
    f.horizon = options.horizon;
    f.profiles = profiles;
    f.languages = {"en", "es", "other"};
    f.ages = {"18-39", "40-64", "65+"};
    f.payers = {"commercial", "medicare", "medicaid", "self_pay"};
    f.zones = zones;
    f.start_zone = ZoneId{0};
    const char* names[] = {"flu-recall", "storm-reschedule", "confirm-visits", "waitlist",
                           "follow-up"};
    for (std::uint32_t i = 0; i < options.campaigns; ++i) {
      f.campaigns.push_back({names[i % 5], static_cast<Purpose>(1 + i % 5),
                             static_cast<Urgency>(1 + i % 3), options.lines, 1'000'000,
                             options.ehr_per_second * 1'000'000LL, 5'000'000});
    }
    f.cost = {14, 90, 11, 600, 8min};
    f.outages = outages;
    f.objectives.resolved_within = ObjectiveFacts::ShareBy{600'000, 4 * kDay};
    f.objectives.late_starts_p99 = 60s;
    f.objectives.ehr_rejections_ppm = 1'000;
    return f;
  }
};

class Maker {
 public:
  explicit Maker(Options options) : options_(options) {
    run_.options = options;
    run_.start = instant_from_ms(1'791'201'600'000);  // 2026-10-05T12:00Z, 08:00 in New York
    run_.end = run_.start + options.horizon;
    const auto zone = [](const char* name, std::chrono::hours summer) {
      const Instant before = instant_from_ms(1'772'953'200'000);  // March 2026
      const Instant change = instant_from_ms(1'793'512'800'000);  // 1 November 2026, 06:00Z
      return Zone(name, {{before, summer}, {change, summer - 1h}});
    };
    run_.zones = std::make_shared<ZoneTable>(
        "test", std::vector<Zone>{zone("America/New_York", -4h), zone("America/Chicago", -5h),
                                  zone("America/Los_Angeles", -7h)});
    if (options.outage && options.horizon > 2 * kDay) {
      run_.outages.push_back({"ehr", "down", {run_.start + kDay + 2h, run_.start + kDay + 4h}});
      run_.outages.push_back({"ehr", "slow", {run_.start + 25h * 2, run_.start + 27h * 2}});
    }
  }

  Run make() {
    emit(CampaignId{}, AssignmentId{}, event::TenantConfigured{options_.seed, limits()});
    for (std::uint32_t c = 0; c < options_.campaigns; ++c) {
      emit(CampaignId{static_cast<std::uint16_t>(c)}, AssignmentId{},
           event::CampaignStarted{c, Urgency::routine, 1, run_.start + options_.horizon - 12h});
    }
    for (std::uint32_t p = 0; p < options_.patients; ++p) enrol(p);
    push(run_.start + 1s, [this] { second(); });
    push(run_.start + 10min, [this] { sample(); });
    if (options_.staff > 0) push(run_.start + 1h, [this] { work(); });
    while (!calendar_.empty() && calendar_.top().at <= run_.end) {
      const Entry next = calendar_.top();
      calendar_.pop();
      now_ = next.at;
      actions_[next.action]();
      actions_[next.action] = nullptr;
    }
    return std::move(run_);
  }

 private:
  struct Case {
    AssignmentId id;
    CampaignId campaign;
    PatientId patient;
    std::uint16_t ordinal = 0;
    int calls = 0;
    int texts = 0;
    bool open = true;
    bool staff = false;
    TaskId task;
    std::uint32_t version = 0;  // of the pending wake
  };
  struct Entry {
    Instant at;
    std::size_t action;
    friend bool operator<(const Entry& a, const Entry& b) {
      return a.at != b.at ? a.at > b.at : a.action > b.action;
    }
  };

  std::uint64_t roll(std::uint64_t n) {
    return draw_below({options_.seed, Stream::test, 7, ++draws_}, n);
  }
  bool chance(std::int64_t ppm) { return static_cast<std::int64_t>(roll(1'000'000)) < ppm; }
  template <class F>
  void push(Instant at, F action) {
    actions_.push_back(std::move(action));
    calendar_.push({at, actions_.size() - 1});
  }
  void emit(CampaignId campaign, AssignmentId assignment, EventBody body) {
    run_.events.push_back({run_.events.size() + 1, std::max(now_, run_.start), campaign, assignment,
                           std::move(body)});
  }
  void emit(const Case& c, EventBody body) { emit(c.campaign, c.id, std::move(body)); }
  [[nodiscard]] TenantLimits limits() const {
    TenantLimits l;
    l.ehr_per_second_ppm = options_.ehr_per_second * 1'000'000LL;
    l.trunks = options_.lines;
    l.agents = options_.lines + 10;
    return l;
  }
  [[nodiscard]] bool ehr_down() const {
    for (const OutageFacts& o : run_.outages) {
      if (o.kind == "down" && o.time.contains(now_)) return true;
    }
    return false;
  }
  [[nodiscard]] std::int64_t local_hour(const Case& c) const {
    const Zone& zone = (*run_.zones)[ZoneId{run_.profiles[c.patient.index()].zone}];
    return (zone.to_local(now_).time_since_epoch().count() / 3'600'000) % 24;
  }

  void enrol(std::uint32_t p) {
    ReportProfile profile;
    const auto pick = [&](std::initializer_list<int> weights) {
      auto at = static_cast<int>(roll(100));
      std::uint8_t i = 0;
      for (const int w : weights) {
        if (at < w) return i;
        at -= w;
        ++i;
      }
      return static_cast<std::uint8_t>(weights.size() - 1);
    };
    profile = {pick({82, 14, 4}), pick({33, 38, 29}), pick({55, 25, 16, 4}), pick({50, 30, 20})};
    run_.profiles.push_back(profile);
    for (std::uint32_t k = 0; k < options_.campaigns; ++k) {
      if (k > 0 && !chance(300'000)) continue;
      Case c;
      c.id = AssignmentId{static_cast<std::uint32_t>(cases_.size())};
      c.campaign = CampaignId{static_cast<std::uint16_t>(k)};
      c.patient = PatientId{p};
      cases_.push_back(c);
      const Instant due = run_.start + Millis{static_cast<std::int64_t>(roll(3 * 3'600'000))} +
                          (chance(700'000) ? kDay : Millis{0}) + Millis{1000};
      emit(c, event::PatientEnrolled{c.patient, due});
      if (chance(10'000)) {
        finish(cases_.back(), Ending::no_consent);
      } else {
        wake(cases_.back(), due, WakeReason::first_start);
      }
    }
  }

  void wake(Case& c, Instant due, WakeReason reason) {
    emit(c, event::WakeScheduled{due, reason, 0});
    sleep(c, due);
  }
  void sleep(Case& c, Instant due) {
    const std::uint32_t version = ++c.version;
    push(due, [this, i = c.id.index(), version] {
      Case& again = cases_[i];
      if (again.open && !again.staff && again.version == version) come_due(again);
    });
  }
  void withhold(Case& c, Withheld reason, Instant until) {
    emit(c, event::ContactWithheld{reason, 0, until});
    sleep(c, until);
  }
  void finish(Case& c, Ending ending) {
    if (!c.open) return;
    c.open = false;
    ++c.version;
    emit(c, event::AssignmentEnded{ending});
  }

  void come_due(Case& c) {
    const std::int64_t hour = local_hour(c);
    if (hour < 9 || hour >= 20) {
      const std::int64_t wait = hour < 9 ? 9 - hour : 33 - hour;
      withhold(c, Withheld::outside_window,
               now_ + std::chrono::hours{wait} - 30min +
                   Millis{static_cast<std::int64_t>(roll(7'200'000))});
    } else if (chance(30'000)) {
      withhold(c, chance(500'000) ? Withheld::weekly_cap : Withheld::number_in_use, now_ + 5h);
    } else {
      ready_.push_back(c.id.index());
    }
  }

  void second() {
    budget_ = options_.ehr_per_second;
    while (budget_ > 0 && !ready_.empty()) {
      Case& c = cases_[ready_.front()];
      const bool text = c.texts == 0 && c.ordinal == 0;
      if (!text && in_flight_ >= options_.lines) break;
      ready_.pop_front();
      if (!c.open || c.staff) continue;
      --budget_;
      check(c, text ? Channel::text : Channel::voice);
    }
    push(now_ + 1s, [this] { second(); });
  }

  void sample() {
    EngineGauges g;
    for (const Case& c : cases_) {
      g.live += c.open;
      g.open_tasks += c.open && c.staff;
    }
    for (const std::size_t i : ready_) {
      ++(cases_[i].texts == 0 && cases_[i].ordinal == 0 ? g.ready_texts : g.ready_calls);
    }
    g.calls_in_flight = in_flight_;
    run_.samples.emplace_back(now_, g);
    push(now_ + 10min, [this] { sample(); });
  }

  void check(Case& c, Channel channel) {
    if (channel == Channel::voice) ++in_flight_;
    emit(c, event::EhrAsked{RequestId{++requests_}, EhrKind::check_status,
                            PhoneId{c.patient.value()}, channel});
    push(now_ + 200ms, [this, i = c.id.index(), channel, request = requests_] {
      Case& again = cases_[i];
      if (!again.open) {
        if (channel == Channel::voice) --in_flight_;
        return;
      }
      const EhrAnswer answer = ehr_down()       ? EhrAnswer::failed
                               : chance(2'000)  ? EhrAnswer::too_many
                               : chance(10'000) ? EhrAnswer::settled
                                                : EhrAnswer::open;
      emit(again, event::EhrAnswered{RequestId{request}, EhrKind::check_status, answer});
      if (answer == EhrAnswer::open) return contact(again, channel);
      if (channel == Channel::voice) --in_flight_;
      if (answer == EhrAnswer::settled) return finish(again, Ending::already_settled);
      if (answer == EhrAnswer::failed && !gate_) {
        gate_ = true;
        emit(CampaignId{}, AssignmentId{}, event::EhrGateChanged{true, now_ + 10min});
        push(now_ + 10min, [this] {
          gate_ = false;
          emit(CampaignId{}, AssignmentId{}, event::EhrGateChanged{false, now_});
        });
      }
      withhold(again, Withheld::ehr_unavailable, now_ + 15min);
    });
  }

  void contact(Case& c, Channel channel) {
    ++c.ordinal;
    ++(channel == Channel::voice ? c.calls : c.texts);
    event::AttemptIntended intended;
    intended.ordinal = c.ordinal;
    intended.channel = channel;
    intended.phone = PhoneId{c.patient.value()};
    intended.latest_end = now_ + 10min;
    emit(c, intended);
    push(now_ + 120ms, [this, i = c.id.index(), n = c.ordinal] {
      if (cases_[i].open) emit(cases_[i], event::AttemptAccepted{n});
    });
    const Millis length = channel == Channel::text
                              ? Millis{2'000}
                              : Millis{25'000 + static_cast<std::int64_t>(roll(200'000))};
    push(now_ + length,
         [this, i = c.id.index(), channel, length] { end_contact(cases_[i], channel, length); });
  }

  void end_contact(Case& c, Channel channel, Millis length) {
    if (channel == Channel::voice) --in_flight_;
    event::AttemptEnded ended;
    ended.ordinal = c.ordinal;
    ended.channel = channel;
    ended.phone = PhoneId{c.patient.value()};
    if (!c.open) {
      ended.outcome = Outcome::cancelled;
      emit(c, ended);
      return;
    }
    if (channel == Channel::text) return end_text(c, ended);
    const std::int64_t hour = local_hour(c);
    const std::int64_t answer = options_.answer_ppm *
                                (hour < 12   ? 85
                                 : hour < 17 ? 112
                                             : 125) /
                                100;
    const std::uint64_t x = roll(1'000'000);
    if (static_cast<std::int64_t>(x) < answer) {
      ended.outcome = Outcome::answered_human;
      ended.talk = length - 15s;
      const std::uint64_t y = roll(100);
      ended.disposition = y < 30   ? Disposition::booked
                          : y < 42 ? Disposition::declined
                          : y < 46 ? Disposition::confirmed
                          : y < 54 ? Disposition::callback_requested
                          : y < 60 ? Disposition::wrong_person
                          : y < 61 ? Disposition::opted_out
                          : y < 64 ? Disposition::escalated
                          : y < 67 ? Disposition::none
                                   : Disposition::no_decision;
    } else {
      const std::uint64_t y = roll(100);
      ended.outcome = y < 55   ? Outcome::answered_machine
                      : y < 85 ? Outcome::no_answer
                      : y < 89 ? Outcome::busy
                      : y < 97 ? Outcome::bad_number
                      : y < 99 ? Outcome::failed
                               : Outcome::unknown;
      ended.left_voicemail = ended.outcome == Outcome::answered_machine && c.calls == 1;
      if (ended.left_voicemail) ended.talk = 20s;
    }
    emit(c, ended);
    after_call(c, ended);
  }

  void end_text(Case& c, event::AttemptEnded& ended) {
    ended.outcome = chance(900'000) ? Outcome::delivered : Outcome::rejected;
    emit(c, ended);
    wake(c, now_ + 20h, WakeReason::next_step);
    if (ended.outcome != Outcome::delivered || !chance(250'000)) return;
    push(now_ + Millis{static_cast<std::int64_t>(roll(12'000'000))}, [this, i = c.id.index()] {
      Case& again = cases_[i];
      if (!again.open) return;
      emit(again, event::PatientActed{Act::opened_link, ActSource::link});
      if (chance(400'000)) return emit(again, event::PatientActed{Act::abandoned, ActSource::link});
      emit(again, event::PatientActed{Act::chose_slot, ActSource::link});
      book(again);
    });
  }

  void book(Case& c) {
    ++c.version;
    emit(c, event::EhrAsked{RequestId{++requests_}, EhrKind::book, PhoneId{}, Channel::voice});
    push(now_ + 300ms, [this, i = c.id.index(), request = requests_] {
      Case& again = cases_[i];
      if (!again.open) return;
      const bool lost = ehr_down();
      emit(again, event::EhrAnswered{RequestId{request}, EhrKind::book,
                                     lost ? EhrAnswer::failed : EhrAnswer::booked});
      if (lost) return task(again, TaskReason::booking_failed);
      emit(again, event::BookingMade{RequestId{request}, request});
      finish(again, Ending::booked);
    });
  }

  void task(Case& c, TaskReason reason) {
    c.staff = true;
    c.task = TaskId{++tasks_};
    emit(c, event::HumanTaskOpened{c.task, reason});
    worklist_.push_back(c.id.index());
  }

  void work() {
    for (std::uint32_t n = 0; n < options_.staff * 10 && !worklist_.empty(); ++n) {
      Case& c = cases_[worklist_.front()];
      worklist_.pop_front();
      if (!c.open) continue;
      const Ending result = chance(450'000) ? Ending::staff_resolved : Ending::staff_closed;
      emit(c, event::HumanTaskClosed{c.task, result});
      c.staff = false;
      finish(c, result);
    }
    push(now_ + 1h, [this] { work(); });
  }

  void after_call(Case& c, const event::AttemptEnded& ended) {
    switch (ended.disposition) {
      case Disposition::booked:
        return book(c);
      case Disposition::confirmed:
        return finish(c, Ending::confirmed);
      case Disposition::declined:
        return finish(c, Ending::declined);
      case Disposition::escalated:
        return task(c, TaskReason::escalated);
      case Disposition::opted_out:
        emit(CampaignId{}, AssignmentId{}, event::PatientOptedOut{c.patient, PhoneId{}});
        for (Case& other : cases_) {
          if (other.patient == c.patient) finish(other, Ending::opted_out);
        }
        return;
      default:
        break;
    }
    if (ended.outcome == Outcome::bad_number) return task(c, TaskReason::no_usable_number);
    if (ended.outcome == Outcome::unknown && chance(500'000)) {
      return task(c, TaskReason::unknown_unresolved);
    }
    if (c.calls >= 4) {
      return chance(500'000) ? finish(c, Ending::unreachable) : task(c, TaskReason::unreachable);
    }
    wake(c, now_ + 20h + Millis{static_cast<std::int64_t>(roll(40'000'000))}, WakeReason::retry);
  }

  Options options_;
  Run run_;
  Instant now_;
  std::uint64_t draws_ = 0;
  std::uint64_t requests_ = 0;
  std::uint32_t tasks_ = 0;
  std::uint32_t in_flight_ = 0;
  std::uint32_t budget_ = 0;
  bool gate_ = false;
  std::deque<Case> cases_;  // references stay valid
  std::deque<std::size_t> ready_;
  std::deque<std::size_t> worklist_;
  std::deque<std::function<void()>> actions_;
  std::priority_queue<Entry> calendar_;
};

[[nodiscard]] inline Run make(Options options) {
  return Maker(options).make();
}

// Feeds the events and the samples in the order of time.
inline void feed(const Run& run, RunMetrics& metrics) {
  std::size_t next = 0;
  for (const Event& event : run.events) {
    while (next < run.samples.size() && run.samples[next].first <= event.at) {
      metrics.sample(run.samples[next].first, run.samples[next].second);
      ++next;
    }
    metrics.on_event(event);
  }
}

[[nodiscard]] inline RunSummary summarise(const Run& run) {
  RunMetrics metrics(run.facts());
  feed(run, metrics);
  return metrics.summarise(run.end);
}

}  // namespace rb::sim::scripted
