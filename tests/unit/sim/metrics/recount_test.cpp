// The metrics against a second, slow count of the same events with maps and sorted lists.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "sim/metrics/wilson.hpp"
#include "tests/unit/sim/metrics/scripted_run.hpp"

namespace rb::sim {
namespace {

struct Person {
  PatientId patient;
  CampaignId campaign;
  Instant enrolled;
  int calls = 0;
  int attempts = 0;
  bool sent = false;
  bool reached = false;
  bool decided = false;
  bool staff = false;
  std::set<Withheld> withheld;
  std::optional<Ending> ending;
  Instant ended;
};

struct Recount {
  std::map<AssignmentId, Person> people;
  std::map<std::string, std::int64_t> totals;
  std::map<std::int64_t, std::int64_t> ehr_per_second;
  std::map<std::int64_t, std::int64_t> heat_calls, heat_answered;
  std::map<std::pair<int, std::string>, std::int64_t> by_number;
  std::map<std::pair<std::int64_t, std::string>, std::int64_t> by_hour;  // hour of the run
  std::map<AttemptId, std::pair<Instant, int>> open_calls;               // placed at, heat hour
  std::vector<std::pair<Instant, int>> level_changes;                    // calls in flight
  std::map<AssignmentId, bool> in_flight;
  struct Start {
    Instant first;
    std::optional<Instant> asked;
  };
  std::map<AssignmentId, Start> starts;  // asked for, and not begun
  std::vector<std::int64_t> delays;

  void started(AssignmentId id, Instant at) {
    const auto found = starts.find(id);
    if (found == starts.end()) return;
    delays.push_back((found->second.asked.value_or(at) - found->second.first).count());
    starts.erase(found);
  }

  void level(AssignmentId id, Instant at, bool on) {
    if (in_flight[id] == on) return;
    in_flight[id] = on;
    level_changes.emplace_back(at, on ? 1 : -1);
  }
};

bool settled(Ending e) {
  return e == Ending::booked || e == Ending::confirmed || e == Ending::declined ||
         e == Ending::already_settled || e == Ending::staff_resolved;
}

Recount recount(const scripted::Run& run) {
  Recount r;
  std::map<AssignmentId, Instant> due;
  for (const Event& event : run.events) {
    const std::int64_t hour = (event.at - run.start) / 1h;
    Person& p = r.people[event.assignment];
    if (const auto* e = std::get_if<event::PatientEnrolled>(&event.body)) {
      p.patient = e->patient;
      p.campaign = event.campaign;
      p.enrolled = event.at;
      due[event.assignment] = e->due;
      ++r.by_hour[{hour, "enrolled"}];
    } else if (const auto* w = std::get_if<event::WakeScheduled>(&event.body)) {
      due[event.assignment] = w->due;
      if (w->reason != WakeReason::after_withheld) r.started(event.assignment, event.at);
    } else if (const auto* h = std::get_if<event::ContactWithheld>(&event.body)) {
      due[event.assignment] = h->until;
      if (h->reason != Withheld::ehr_unavailable) r.started(event.assignment, event.at);
      p.withheld.insert(h->reason);
      ++r.totals["withheld " + std::string(name_of(h->reason))];
    } else if (const auto* q = std::get_if<event::EhrAsked>(&event.body)) {
      ++r.ehr_per_second[(event.at - run.start) / 1s];
      ++r.totals["ehr"];
      if (q->kind == EhrKind::check_status) {
        if (q->channel == Channel::voice) r.level(event.assignment, event.at, true);
        r.starts.try_emplace(event.assignment, Recount::Start{due.at(event.assignment), {}});
        r.starts.at(event.assignment).asked = event.at;
      } else {
        r.started(event.assignment, event.at);
      }
    } else if (const auto* a = std::get_if<event::EhrAnswered>(&event.body)) {
      if (a->answer == EhrAnswer::too_many) ++r.totals["429"];
      if (a->kind == EhrKind::check_status && r.starts.contains(event.assignment)) {
        if (a->answer == EhrAnswer::open || a->answer == EhrAnswer::settled) {
          r.started(event.assignment, event.at);
        } else {
          r.starts.at(event.assignment).asked.reset();
        }
      }
      if (a->kind == EhrKind::check_status && a->answer != EhrAnswer::open) {
        r.level(event.assignment, event.at, false);
      }
    } else if (const auto* i = std::get_if<event::AttemptIntended>(&event.body)) {
      r.started(event.assignment, event.at);
      ++p.attempts;
      ++r.totals[i->channel == Channel::voice ? "calls" : "texts"];
      if (i->channel != Channel::voice) continue;
      ++p.calls;
      const Zone& zone = (*run.zones)[ZoneId{run.profiles[p.patient.index()].zone}];
      const auto local = zone.to_local(event.at);
      const auto day = std::chrono::floor<std::chrono::days>(local);
      const std::int64_t index = std::chrono::weekday(day).c_encoding() * 24 + (local - day) / 1h;
      ++r.heat_calls[index];
      r.open_calls[{event.assignment, i->ordinal}] = {event.at, static_cast<int>(index)};
    } else if (std::holds_alternative<event::AttemptAccepted>(event.body)) {
      p.sent = true;
    } else if (const auto* x = std::get_if<event::AttemptEnded>(&event.body)) {
      const std::string outcome(name_of(x->outcome));
      const bool voice = x->channel == Channel::voice;
      ++r.totals[(voice ? "voice " : "text ") + outcome];
      ++r.by_hour[{hour, (voice ? "voice " : "text ") + outcome}];
      if (x->outcome != Outcome::failed && x->outcome != Outcome::rejected &&
          x->outcome != Outcome::cancelled && x->outcome != Outcome::unknown) {
        p.sent = true;
      }
      if (x->outcome == Outcome::answered_human && x->disposition != Disposition::none &&
          x->disposition != Disposition::wrong_person) {
        p.reached = true;
        p.decided = p.decided || x->disposition == Disposition::booked ||
                    x->disposition == Disposition::confirmed ||
                    x->disposition == Disposition::declined;
      }
      if (!voice) continue;
      r.level(event.assignment, event.at, false);
      ++r.by_number[{p.calls, outcome}];
      r.totals["talk"] += x->talk.count();
      if (x->outcome == Outcome::answered_human) {
        ++r.heat_answered[r.open_calls.at({event.assignment, x->ordinal}).second];
      }
    } else if (const auto* t = std::get_if<event::PatientActed>(&event.body)) {
      if (t->act == Act::abandoned) continue;
      p.reached = true;
      p.decided = p.decided || t->act == Act::chose_slot;
    } else if (const auto* o = std::get_if<event::HumanTaskOpened>(&event.body)) {
      r.started(event.assignment, event.at);
      p.staff = true;
      ++r.totals["task " + std::string(name_of(o->reason))];
    } else if (std::holds_alternative<event::HumanTaskClosed>(event.body)) {
      p.staff = false;
      ++r.totals["worked"];
    } else if (const auto* d = std::get_if<event::AssignmentEnded>(&event.body)) {
      p.ending = d->ending;
      p.ended = event.at;
      r.started(event.assignment, event.at);
      r.level(event.assignment, event.at, false);
      ++r.totals["ending " + std::string(name_of(d->ending))];
      if (settled(d->ending)) {
        ++r.by_hour[{hour, "resolved"}];
        if (p.calls == 0) ++r.totals["before call"];
      }
    } else if (std::holds_alternative<event::PatientOptedOut>(event.body)) {
      ++r.totals["opt outs"];
    }
  }
  while (!r.starts.empty()) r.started(r.starts.begin()->first, run.end);
  r.people.erase(AssignmentId{});
  return r;
}

std::int64_t exact_quantile(std::vector<std::int64_t> values, double share) {
  std::sort(values.begin(), values.end());
  const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
  return values.at(std::max<std::size_t>(rank, 1) - 1);
}

void expect_near(std::int64_t measured, std::int64_t exact) {
  EXPECT_GE(measured, exact);
  EXPECT_LE(static_cast<double>(measured), static_cast<double>(exact) * (1 + 1.0 / 128) + 1e-9);
}

class RecountTest : public ::testing::TestWithParam<scripted::Options> {
 protected:
  scripted::Run run = scripted::make(GetParam());
  RunSummary summary = scripted::summarise(run);
  Recount slow = recount(run);
};

TEST_P(RecountTest, totals_agree) {
  EXPECT_EQ(summary.events, static_cast<std::int64_t>(run.events.size()));
  EXPECT_EQ(summary.calls, slow.totals["calls"]);
  EXPECT_EQ(summary.texts, slow.totals["texts"]);
  EXPECT_EQ(summary.attempts, summary.calls + summary.texts);
  EXPECT_EQ(summary.ehr_requests, slow.totals["ehr"]);
  EXPECT_EQ(summary.ehr_too_many, slow.totals["429"]);
  EXPECT_EQ(summary.opt_outs, slow.totals["opt outs"]);
  EXPECT_EQ(summary.resolved_before_first_call, slow.totals["before call"]);
  for (const NamedCount& c : summary.call_outcomes)
    EXPECT_EQ(c.count, slow.totals["voice " + c.name]);
  for (const NamedCount& c : summary.text_outcomes)
    EXPECT_EQ(c.count, slow.totals["text " + c.name]);
  std::int64_t ended = 0;
  for (const NamedCount& c : summary.endings) {
    if (c.name == "open") continue;
    EXPECT_EQ(c.count, slow.totals["ending " + c.name]) << c.name;
    ended += c.count;
  }
  EXPECT_EQ(count_of(summary.endings, "open"),
            static_cast<std::int64_t>(slow.people.size()) - ended);
  EXPECT_EQ(summary.cost.call_ms, slow.totals["talk"]);
  EXPECT_EQ(summary.cost.staff_ms, slow.totals["worked"] * 8 * 60'000);
  for (const WithheldCount& w : summary.withheld) {
    EXPECT_EQ(w.times, slow.totals["withheld " + w.reason]);
    std::int64_t patients = 0;
    for (const auto& [id, p] : slow.people) {
      for (const Withheld reason : p.withheld) patients += name_of(reason) == w.reason;
    }
    EXPECT_EQ(w.patients, patients);
  }
}

TEST_P(RecountTest, funnel_groups_and_campaigns_agree) {
  Funnel funnel;
  std::map<std::uint8_t, ReachGroup> languages;
  std::map<std::uint16_t, std::int64_t> per_campaign;
  std::int64_t resolved = 0, unresolved = 0;
  for (const auto& [id, p] : slow.people) {
    const bool booked = p.ending && (*p.ending == Ending::booked || *p.ending == Ending::confirmed);
    const bool done = p.ending && settled(*p.ending);
    ++funnel.enrolled;
    funnel.booked += booked;
    funnel.decided += booked || p.decided;
    funnel.reached += booked || p.decided || p.reached;
    funnel.contacted += booked || p.decided || p.reached || p.sent;
    resolved += done;
    unresolved += !done;
    per_campaign[p.campaign.value()] += done;
    ReachGroup& g = languages[run.profiles[p.patient.index()].language];
    ++g.enrolled;
    g.reached += booked || p.decided || p.reached;
    g.resolved += done;
    g.opted_out += p.ending == Ending::opted_out;
  }
  EXPECT_EQ(summary.funnel, funnel);
  EXPECT_EQ(summary.resolved, resolved);
  std::int64_t explained = 0;
  for (const Unresolved& u : summary.unresolved) explained += u.total();
  EXPECT_EQ(explained, unresolved);
  ASSERT_EQ(summary.campaigns.size(), GetParam().campaigns);
  for (std::size_t i = 0; i < summary.campaigns.size(); ++i) {
    EXPECT_EQ(summary.campaigns[i].resolved, per_campaign[static_cast<std::uint16_t>(i)]);
  }
  ASSERT_EQ(summary.reach.size(), 3U);
  for (std::uint8_t i = 0; i < 3; ++i) {
    const ReachGroup& g = summary.reach[0].groups[i];
    EXPECT_EQ(g.enrolled, languages[i].enrolled);
    EXPECT_EQ(g.reached, languages[i].reached);
    EXPECT_EQ(g.resolved, languages[i].resolved);
    EXPECT_EQ(g.opted_out, languages[i].opted_out);
    EXPECT_EQ(g.reached_low_ppm, wilson(g.reached, g.enrolled).low_ppm);
  }
}

TEST_P(RecountTest, heat_map_and_call_numbers_agree) {
  ASSERT_EQ(summary.heat.calls.size(), 168U);
  for (std::int64_t i = 0; i < 168; ++i) {
    EXPECT_EQ(summary.heat.calls[i], slow.heat_calls[i]) << i;
    EXPECT_EQ(summary.heat.answered[i], slow.heat_answered[i]) << i;
  }
  for (const CallNumber& n : summary.call_numbers) {
    for (const NamedCount& c : n.outcomes) {
      EXPECT_EQ(c.count, (slow.by_number[{static_cast<int>(n.number), c.name}]));
    }
  }
}

TEST_P(RecountTest, series_agree) {
  const Series& s = summary.series;
  const std::int64_t per_hour = 3'600'000 / s.bin_ms;
  ASSERT_GT(per_hour, 0);
  std::map<std::pair<std::int64_t, std::string>, std::int64_t> fast;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    const auto hour = static_cast<std::int64_t>(i) / per_hour;
    if (s.enrolled[i] > 0) fast[{hour, "enrolled"}] += s.enrolled[i];
    if (s.resolved[i] > 0) fast[{hour, "resolved"}] += s.resolved[i];
    for (const OutcomeSeries& o : s.outcomes) {
      if (o.ended[i] > 0) fast[{hour, o.channel + " " + o.outcome}] += o.ended[i];
    }
  }
  EXPECT_EQ(fast, slow.by_hour);
  std::vector<std::int64_t> busiest(s.bins(), 0);
  for (const auto& [second, requests] : slow.ehr_per_second) {
    auto& most = busiest[std::min<std::size_t>(second * 1000 / s.bin_ms, s.bins() - 1)];
    most = std::max(most, requests);
  }
  EXPECT_EQ(s.ehr_max_per_second, busiest);
}

TEST_P(RecountTest, calls_in_flight_agree_in_maximum_and_area) {
  std::int64_t level = 0, most = 0, area = 0;
  Instant last = run.start;
  for (const auto& [at, change] : slow.level_changes) {
    area += (at - last).count() * level;
    last = at;
    level += change;
    most = std::max(most, level);
  }
  area += (run.end - last).count() * level;
  EXPECT_EQ(summary.calls_in_flight_max, most);
  std::int64_t sum = 0;
  const Series& s = summary.series;
  for (std::size_t i = 0; i < s.bins(); ++i) sum += s.calls_in_flight_mean_milli[i] * s.bin_ms;
  EXPECT_NEAR(static_cast<double>(sum) / 1000, static_cast<double>(area),
              static_cast<double>(s.bins() * s.bin_ms) / 1000);
}

TEST_P(RecountTest, quantiles_are_within_one_in_128) {
  std::vector<std::int64_t> resolution, attempts;
  for (const auto& [id, p] : slow.people) {
    attempts.push_back(p.attempts);
    if (p.ending && settled(*p.ending)) resolution.push_back((p.ended - p.enrolled).count());
  }
  const Quantiles& q = summary.quantiles;
  const auto agree = [](const QuantileRow& row, const std::vector<std::int64_t>& values) {
    ASSERT_EQ(row.count, static_cast<std::int64_t>(values.size()));
    if (values.empty()) return;
    expect_near(row.p50, exact_quantile(values, 0.5));
    expect_near(row.p90, exact_quantile(values, 0.9));
    expect_near(row.p99, exact_quantile(values, 0.99));
    EXPECT_EQ(row.max, *std::max_element(values.begin(), values.end()));
  };
  agree(q.time_to_resolution_ms, resolution);
  agree(q.attempts_per_patient, attempts);
  agree(q.start_delay_ms, slow.delays);
}

scripted::Options options(std::uint64_t seed, std::uint32_t patients, std::uint32_t campaigns) {
  scripted::Options o;
  o.seed = seed;
  o.patients = patients;
  o.campaigns = campaigns;
  return o;
}
scripted::Options short_run() {
  scripted::Options o = options(5, 300, 2);
  o.horizon = 7h;
  return o;
}
scripted::Options cut_off() {
  scripted::Options o = options(6, 900, 2);
  o.horizon = 30h;
  o.lines = 3;
  o.staff = 0;
  return o;
}

INSTANTIATE_TEST_SUITE_P(scripted, RecountTest,
                         ::testing::Values(options(1, 400, 1), options(2, 400, 5), options(3, 1, 1),
                                           short_run(), cut_off()));

}  // namespace
}  // namespace rb::sim
