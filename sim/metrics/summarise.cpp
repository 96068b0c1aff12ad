// From the counts of a run to what the report shows of it.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/base/assert.hpp"
#include "sim/metrics/run_metrics.hpp"
#include "sim/metrics/wilson.hpp"

namespace rb::sim {
namespace {

template <class Enum, std::size_t N, class T>
Counts named(const std::array<T, N>& counts, std::size_t first) {
  Counts result;
  for (std::size_t i = first; i < N; ++i) {
    result.push_back(
        {std::string(name_of(static_cast<Enum>(i))), static_cast<std::int64_t>(counts[i])});
  }
  return result;
}

__extension__ using Wide = __int128;

// Rounded to the nearest; both sides non-negative, of > 0.
std::int64_t ratio(std::int64_t part, std::int64_t scale, std::int64_t of) {
  const Wide scaled = static_cast<Wide>(part) * scale;
  return static_cast<std::int64_t>((scaled + of / 2) / of);
}

}  // namespace

class Summariser {
 public:
  Summariser(RunMetrics& metrics, Instant end) : m_(metrics), end_(end) {}

  RunSummary run() {
    head();
    bins_total();
    assignments();
    series();
    held();
    quantiles();
    tables();
    if (m_.bookings_ != nullptr) out_.bookings = m_.bookings_->summarise(end_);
    cost();
    objectives();
    return std::move(out_);
  }

 private:
  void head() {
    const RunFacts& facts = m_.facts_;
    out_.scenario = facts.scenario;
    out_.shows = facts.shows;
    out_.version = facts.version;
    out_.seed = facts.seed;
    out_.start_ms = to_ms(facts.start);
    out_.end_ms = to_ms(end_);
    out_.patients = static_cast<std::int64_t>(facts.profiles.size());
    out_.events = static_cast<std::int64_t>(m_.events_);
    out_.opt_outs = static_cast<std::int64_t>(m_.opt_outs_);
    out_.calls_in_flight_max = m_.calls_in_flight_max_;
    const auto allowed = [](std::int64_t by_the_peer, std::int64_t told) {
      return by_the_peer > 0 ? by_the_peer : told;
    };
    out_.limits = {m_.limits_.trunks,
                   m_.limits_.agents,
                   allowed(facts.allowed.calls_per_second_ppm, m_.limits_.calls_per_second_ppm),
                   allowed(facts.allowed.texts_per_second_ppm, m_.limits_.texts_per_second_ppm),
                   allowed(facts.allowed.ehr_per_second_ppm, m_.limits_.ehr_per_second_ppm),
                   m_.limits_.texts_per_carrier_and_day};
    for (const OutageFacts& outage : facts.outages) {
      out_.outages.push_back(
          {outage.what, outage.kind, to_ms(outage.time.open), to_ms(outage.time.close)});
    }
    for (Span& gate : m_.gate_spans_) {
      gate.until_ms = std::min(gate.until_ms, to_ms(end_));
      out_.outages.push_back(gate);
    }
    const Zone& zone = (*facts.zones)[facts.start_zone];
    out_.clock.zone = zone.name();
    out_.clock.offsets.push_back({to_ms(facts.start), zone.offset_at(facts.start).count()});
    for (const Transition& change : zone.transitions()) {
      if (change.from > facts.start && change.from <= end_) {
        out_.clock.offsets.push_back({to_ms(change.from), change.offset.count()});
      }
    }
  }

  void bins_total() {
    std::array<std::uint64_t, kOutcomes> calls{};
    std::array<std::uint64_t, kOutcomes> texts{};
    for (const Bin& bin : m_.bins_) {
      out_.calls += bin.started[0];
      out_.texts += bin.started[1];
      out_.resolved += bin.resolved;
      out_.resolved_before_first_call += bin.resolved_before_call;
      out_.ehr_requests += bin.ehr_requests;
      out_.ehr_too_many += bin.ehr_too_many;
      out_.ehr_failed += bin.ehr_failed;
      for (std::size_t i = 0; i < kOutcomes; ++i) {
        calls[i] += bin.ended[0][i];
        texts[i] += bin.ended[1][i];
      }
    }
    out_.attempts = out_.calls + out_.texts;
    out_.call_outcomes = named<Outcome>(calls, 1);
    out_.text_outcomes = named<Outcome>(texts, 1);
  }

  void held() {
    std::array<HeldBy, kLimits> rows;
    const std::int64_t width = m_.bin_width_.count();
    for (std::size_t i = 0; i < m_.bins_.size(); ++i) {
      const Bin& bin = m_.bins_[i];
      const std::int64_t from = to_ms(m_.facts_.start) + static_cast<std::int64_t>(i) * width;
      const auto note = [&](Limit limit, std::int64_t HeldBy::*time, std::uint32_t ready) {
        HeldBy& row = rows[static_cast<std::size_t>(limit)];
        if (row.calls_ms + row.texts_ms == 0) row.first_ms = from;
        row.last_ms = from + width;
        row.*time += width;
        row.waited_ms += width * ready;
      };
      note(bin.calls_held_by, &HeldBy::calls_ms, bin.ready_calls);
      note(bin.texts_held_by, &HeldBy::texts_ms, bin.ready_texts);
    }
    for (std::size_t i = 1; i < kLimits; ++i) {
      if (rows[i].calls_ms + rows[i].texts_ms == 0) continue;
      rows[i].limit = name_of(static_cast<Limit>(i));
      out_.held.push_back(rows[i]);
    }
  }

  // ---- one pass over the assignments

  struct CampaignCounts {
    Funnel funnel;
    std::int64_t resolved = 0;
    std::int64_t before_call = 0;
    std::int64_t open = 0;
    std::array<std::int64_t, kEndings> endings{};
    std::array<Unresolved, kBindings> unresolved{};
    NoticeCounts notices;
  };

  void assignments() {
    const RunFacts& facts = m_.facts_;
    std::vector<CampaignCounts> campaigns(facts.campaigns.size());
    reach_ = {groups("language", facts.languages), groups("age", facts.ages),
              groups("payer", facts.payers)};
    for (const Track& track : m_.tracks_) {
      if (!track.exists) continue;
      if (track.with_staff && track.ending == 0) ++tasks_open_[track.task];
      if (track.notice) {
        count_notice(track, campaigns[track.campaign.index()].notices);
        continue;
      }
      count(track, campaigns[track.campaign.index()]);
      const ReportProfile& profile = facts.profiles[track.patient.index()];
      count(track, reach_[0], profile.language);
      count(track, reach_[1], profile.age);
      count(track, reach_[2], profile.payer);
      attempts_.add(track.calls + track.texts);
      for (std::size_t i = 1; i < kWithheldReasons; ++i) {
        withheld_patients_[i] += (track.withheld_mask >> i) & 1U;
      }
    }
    if (m_.bookings_ != nullptr) withheld_from_notices();
    CampaignCounts all;
    for (std::size_t i = 0; i < campaigns.size(); ++i) {
      add(all, campaigns[i]);
      out_.campaigns.push_back(campaign(i, campaigns[i]));
    }
    out_.funnel = all.funnel;
    out_.endings = endings(all);
    out_.unresolved = unresolved(all);
    for (Reach& reach : reach_) finish(reach);
    out_.reach.assign(reach_.begin(), reach_.end());
  }

  static Reach groups(std::string by, const std::vector<std::string>& names) {
    Reach reach{std::move(by), {}};
    for (const std::string& name : names) {
      reach.groups.emplace_back();
      reach.groups.back().name = name;
    }
    return reach;
  }

  void count(const Track& track, CampaignCounts& to) const {
    const bool done = is_resolved(track);
    const auto ending = static_cast<Ending>(track.ending);
    const bool booked =
        track.ending != 0 && (ending == Ending::booked || ending == Ending::confirmed);
    const bool decided = track.decided || booked;
    const bool reached = track.reached || decided;
    ++to.funnel.enrolled;
    to.funnel.contacted += track.contacted || reached;
    to.funnel.reached += reached;
    to.funnel.decided += decided;
    to.funnel.booked += booked;
    to.resolved += done;
    to.before_call += done && track.calls == 0;
    to.open += track.ending == 0;
    ++to.endings[track.ending];
    if (done) return;
    Unresolved& why = to.unresolved[static_cast<std::size_t>(binding_of(track, at_end(track)))];
    ++(track.ending != 0 ? why.closed : track.with_staff ? why.with_staff : why.waiting);
  }

  static void count_notice(const Track& track, NoticeCounts& to) {
    ++to.given;
    to.sent += track.contacted;
    if (track.ending == 0) {
      ++to.open;
      return;
    }
    switch (static_cast<Ending>(track.ending)) {
      case Ending::confirmed:
      case Ending::declined:
      case Ending::booked:
        ++to.answered;
        return;
      case Ending::told:
        ++to.told;
        return;
      case Ending::unreachable:
        ++(track.heard ? to.told : to.expired);
        return;
      case Ending::already_settled:
        ++(track.heard ? to.told : to.withdrawn);
        return;
      case Ending::opted_out:
      case Ending::no_consent:
        ++to.refused;
        return;
      case Ending::staff_resolved:
      case Ending::staff_closed:
      case Ending::campaign_cancelled:
        ++to.closed;
        return;
    }
  }

  // Patients from whom notices alone were withheld, each once.
  void withheld_from_notices() {
    std::vector<std::uint16_t> enrolled(m_.facts_.profiles.size());
    std::vector<std::uint16_t> told(enrolled.size());
    for (const Track& track : m_.tracks_) {
      if (!track.exists) continue;
      std::uint16_t& mask = (track.notice ? told : enrolled)[track.patient.index()];
      mask = static_cast<std::uint16_t>(mask | track.withheld_mask);
    }
    for (std::size_t p = 0; p < told.size(); ++p) {
      const auto alone = static_cast<unsigned>(told[p]) & ~static_cast<unsigned>(enrolled[p]);
      for (std::size_t i = 1; i < kWithheldReasons; ++i) {
        withheld_patients_[i] += (alone >> i) & 1U;
      }
    }
  }

  static void count(const Track& track, Reach& reach, std::uint8_t position) {
    RB_ASSERT(position < reach.groups.size());
    ReachGroup& group = reach.groups[position];
    const auto ending = static_cast<Ending>(track.ending);
    const bool booked =
        track.ending != 0 && (ending == Ending::booked || ending == Ending::confirmed);
    ++group.enrolled;
    group.reached += track.reached || track.decided || booked;
    group.resolved += is_resolved(track);
    group.opted_out += track.ending != 0 && ending == Ending::opted_out;
  }

  [[nodiscard]] AtEnd at_end(const Track& track) const {
    return {end_, m_.gate_closed_, m_.campaigns_[track.campaign.index()].paused};
  }

  static void add(CampaignCounts& to, const CampaignCounts& from) {
    to.funnel.enrolled += from.funnel.enrolled;
    to.funnel.contacted += from.funnel.contacted;
    to.funnel.reached += from.funnel.reached;
    to.funnel.decided += from.funnel.decided;
    to.funnel.booked += from.funnel.booked;
    to.open += from.open;
    for (std::size_t i = 0; i < kEndings; ++i) to.endings[i] += from.endings[i];
    for (std::size_t i = 0; i < kBindings; ++i) {
      to.unresolved[i].waiting += from.unresolved[i].waiting;
      to.unresolved[i].with_staff += from.unresolved[i].with_staff;
      to.unresolved[i].closed += from.unresolved[i].closed;
    }
  }

  CampaignSummary campaign(std::size_t index, const CampaignCounts& counts) const {
    const CampaignFacts& facts = m_.facts_.campaigns[index];
    const RunMetrics::CampaignTally& tally = m_.campaigns_[index];
    CampaignSummary summary;
    summary.name = facts.name;
    summary.purpose = name_of(facts.purpose);
    summary.urgency = name_of(facts.urgency);
    summary.calls_in_flight_limit = facts.calls_in_flight;
    summary.calls_per_second_ppm = facts.calls_per_second_ppm;
    summary.ehr_per_second_ppm = facts.ehr_per_second_ppm;
    summary.calls = static_cast<std::int64_t>(tally.calls);
    summary.texts = static_cast<std::int64_t>(tally.texts);
    summary.resolved = counts.resolved;
    summary.resolved_before_first_call = counts.before_call;
    summary.funnel = counts.funnel;
    summary.endings = endings(counts);
    summary.unresolved = unresolved(counts);
    if (facts.standing || counts.notices.given > 0) summary.notices = counts.notices;
    return summary;
  }

  static Counts endings(const CampaignCounts& counts) {
    Counts result = named<Ending>(counts.endings, 1);
    result.push_back({"open", counts.open});
    return result;
  }

  static std::vector<Unresolved> unresolved(const CampaignCounts& counts) {
    std::vector<Unresolved> result;
    for (std::size_t i = 0; i < kBindings; ++i) {
      if (counts.unresolved[i].total() == 0) continue;
      result.push_back(counts.unresolved[i]);
      result.back().reason = name_of(static_cast<Binding>(i));
    }
    return result;
  }

  static void finish(Reach& reach) {
    for (ReachGroup& group : reach.groups) {
      const ShareInterval reached = wilson(group.reached, group.enrolled);
      const ShareInterval done = wilson(group.resolved, group.enrolled);
      group.reached_low_ppm = reached.low_ppm;
      group.reached_high_ppm = reached.high_ppm;
      group.resolved_low_ppm = done.low_ppm;
      group.resolved_high_ppm = done.high_ppm;
    }
  }

  void series() {
    const Bins all{m_.facts_.start, m_.bin_width_, m_.bins_};
    out_.series = chart_series(all);
    const Millis horizon = all.width * static_cast<std::int64_t>(all.bins.size());
    if (horizon <= 36h || all.width > 15min) return;  // the chart of the whole run is fine enough
    const auto day = busiest_day(all, (*m_.facts_.zones)[m_.facts_.start_zone]);
    const auto minute = static_cast<std::size_t>(std::max<std::int64_t>(1, 1min / all.width));
    out_.busiest_day.push_back(make_series(all, day, minute));
  }

  // ---- the rest

  void quantiles() {
    out_.quantiles = {row_of(m_.resolution_), row_of(m_.start_delay_), row_of(m_.late_start_),
                      row_of(attempts_), row_of(m_.talk_)};
  }

  void tables() {
    out_.heat.calls.assign(m_.heat_calls_.begin(), m_.heat_calls_.end());
    out_.heat.answered.assign(m_.heat_answered_.begin(), m_.heat_answered_.end());
    for (std::size_t i = 0; i < m_.call_numbers_.size(); ++i) {
      const auto& row = m_.call_numbers_[i];
      CallNumber number{static_cast<std::int64_t>(i) + 1, named<Outcome>(row.outcomes, 1),
                        named<Disposition>(row.dispositions, 0)};
      if (total_of(number.outcomes) > 0) out_.call_numbers.push_back(std::move(number));
    }
    for (std::size_t i = 1; i < kWithheldReasons; ++i) {
      if (m_.withheld_[i] == 0) continue;
      out_.withheld.push_back({std::string(name_of(static_cast<Withheld>(i))),
                               static_cast<std::int64_t>(m_.withheld_[i]), withheld_patients_[i]});
    }
    for (std::size_t i = 1; i < kTaskReasons; ++i) {
      const auto& tally = m_.tasks_[i];
      if (tally.opened == 0) continue;
      const auto opened = static_cast<std::int64_t>(tally.opened);
      const auto resolved = static_cast<std::int64_t>(tally.resolved);
      out_.tasks.push_back({std::string(name_of(static_cast<TaskReason>(i))), opened, resolved,
                            opened - resolved - tasks_open_[i], tasks_open_[i]});
    }
  }

  void cost() {
    const CostRates& rates = m_.facts_.cost;
    constexpr std::int64_t kMinute = 60'000;
    std::uint64_t worked = 0;
    for (const auto& tally : m_.tasks_) worked += tally.resolved + tally.closed;
    if (m_.bookings_ != nullptr) {
      worked += static_cast<std::uint64_t>(m_.bookings_->tasks_worked());
    }
    CostSummary& cost = out_.cost;
    cost.call_ms = m_.talk_ms_;
    cost.agent_ms = m_.agent_ms_;
    cost.texts = static_cast<std::int64_t>(m_.texts_sent_);
    cost.staff_ms = static_cast<std::int64_t>(worked) * rates.per_task.count();
    cost.call_milli = ratio(cost.call_ms, rates.call_minute_milli, kMinute);
    cost.agent_milli = ratio(cost.agent_ms, rates.agent_minute_milli, kMinute);
    cost.text_milli = cost.texts * rates.text_milli;
    cost.staff_milli = ratio(cost.staff_ms, rates.task_minute_milli, kMinute);
    cost.total_milli = cost.call_milli + cost.agent_milli + cost.text_milli + cost.staff_milli;
    if (out_.resolved > 0) cost.per_resolved_milli = ratio(cost.total_milli, 1, out_.resolved);
  }

  void objectives() {
    const ObjectiveFacts& asked = m_.facts_.objectives;
    constexpr std::int64_t kMillion = 1'000'000;
    if (asked.resolved_within) {
      const std::int64_t enrolled = out_.funnel.enrolled;
      const auto in_time = static_cast<std::int64_t>(m_.resolved_in_time_);
      const std::int64_t share = enrolled == 0 ? 0 : in_time * kMillion / enrolled;
      out_.objectives.push_back({"resolved_within", "ppm", asked.resolved_within->share_ppm, share,
                                 asked.resolved_within->by.count(),
                                 share >= asked.resolved_within->share_ppm});
    }
    if (asked.late_starts_p99) {
      const std::int64_t target = asked.late_starts_p99->count();
      const std::int64_t p99 = out_.quantiles.late_start_ms.p99;
      out_.objectives.push_back({"late_starts", "ms", target, p99, 0, p99 <= target});
    }
    if (asked.ehr_rejections_ppm) {
      const std::int64_t share =
          out_.ehr_requests == 0 ? 0 : ratio(out_.ehr_too_many, kMillion, out_.ehr_requests);
      out_.objectives.push_back({"ehr_rejections", "ppm", *asked.ehr_rejections_ppm, share, 0,
                                 share <= *asked.ehr_rejections_ppm});
    }
  }

  RunMetrics& m_;
  Instant end_;
  RunSummary out_;
  std::array<Reach, 3> reach_;
  Histogram attempts_;
  std::array<std::int64_t, kWithheldReasons> withheld_patients_{};
  std::array<std::int64_t, kTaskReasons> tasks_open_{};
};

RunSummary RunMetrics::summarise(Instant end) {
  now_ = std::max(end, now_);
  if (now_ >= second_end_) roll(now_);
  bin_->ehr_max_second = std::max(bin_->ehr_max_second, ehr_this_second_);
  integrate(std::min(now_, end_of_bins_));
  for (Track& track : tracks_) count_start(track);
  return Summariser(*this, end).run();
}

}  // namespace rb::sim
