// I11: first starts are spread and ramped as the policy says. Which stage and which moment somebody
// gets is drawn; the log has what came of it. So each start is held to what any draw can give, and
// a campaign's starts together to the shares: no more of them before the end of a stage than its
// share, no more than half in the first half of the spread, and what chance may add to that.
#include <algorithm>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

// Of `of` enrolments, each early with a chance of `share_ppm` at most, so many may be early before
// it is no accident: Bernstein's inequality at one in 10^12.
struct Early {
  std::uint64_t of = 0;
  std::uint64_t early = 0;

  void add(bool is_early) {
    ++of;
    early += is_early ? 1 : 0;
  }
  [[nodiscard]] bool by_chance(std::int64_t share_ppm) const {
    const double share = std::clamp(static_cast<double>(share_ppm) / 1e6, 0.0, 1.0);
    const double n = static_cast<double>(of);
    constexpr double kThird = 27.64 / 3;  // of the natural logarithm of 10^12
    const double more = static_cast<double>(early) - n * share - kThird;
    return more <= 0 || more * more <= kThird * kThird + 6 * kThird * n * share * (1 - share);
  }
};

struct CampaignStarts {
  std::vector<Instant> stage_ends;  // of all stages but the last
  std::vector<Early> stages;
  Early half;  // of the spread
};

class Starts final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kCampaignStarted) {
      CampaignStarts& starts = at_index(starts_, moment.campaign->id);
      const auto& ramp = moment.campaign->policy.pacing().ramp();
      Instant end = moment.campaign->started;
      for (int i = 0; i + 1 < ramp.size(); ++i) {
        end += std::max(Millis::zero(), millis_of(ramp[i].for_().ms()));
        starts.stage_ends.push_back(end);
      }
      starts.stages.resize(starts.stage_ends.size());
    }
    if (moment.event->body_case() == Body::kPatientEnrolled) enrolled(moment);
  }

  void finish(Instant) override {
    for (std::size_t id = 0; id < starts_.size(); ++id) {
      const CampaignStarts& starts = starts_[id];
      const proto::Pacing& pacing = facts().campaigns()[id].policy.pacing();
      for (std::size_t i = 0; i < starts.stages.size(); ++i) {
        if (static_cast<int>(i) >= pacing.ramp_size()) break;
        const std::int64_t share = pacing.ramp(static_cast<int>(i)).share().ppm();
        judge(id, starts.stages[i], share, "by the end of stage " + std::to_string(i + 1));
      }
      judge(id, starts.half, 500'000, "in the first half of the spread");
    }
  }

 private:
  void enrolled(const Moment& moment) {
    const Campaign& campaign = *moment.campaign;
    const Instant due = instant_of(moment.event->patient_enrolled().due_ms());
    expect(Promise::i11, due >= moment.at, moment.where(),
           [] { return std::string("due before it was enrolled"); });
    CampaignStarts& starts = at_index(starts_, campaign.id);
    for (std::size_t i = 0; i < starts.stages.size(); ++i) {
      const Instant end = starts.stage_ends[i];
      if (moment.at < end && end <= moment.assignment->deadline) starts.stages[i].add(due < end);
    }
    if (campaign.policy.cadence_size() == 0) return;
    const auto channel = campaign.policy.cadence(0).channel();
    if (channel == proto::Channel::human_task) return;
    judge_spread(moment, due, channel == proto::Channel::voice, starts);
  }

  void judge_spread(const Moment& moment, Instant due, bool voice, CampaignStarts& starts) {
    const Campaign& campaign = *moment.campaign;
    const proto::Policy& policy = campaign.policy;
    const std::uint32_t place = moment.patient->place;
    const Millis spread = millis_of(policy.pacing().spread().ms());
    const Millis needs =
        millis_of(voice ? policy.longest_call().ms() : policy.text_validity().ms());
    Openings& openings = context_.openings;
    // Open time passes no faster than time: what that settles needs no look at the hours.
    if (spread > Millis::zero() && moment.at + spread / 2 < moment.assignment->deadline) {
      const auto half = openings.after_open_time(campaign, place, moment.at, spread / 2, needs);
      if (half && *half < moment.assignment->deadline) starts.half.add(due < *half);
    }
    const Instant last_stage = starts.stage_ends.empty() ? moment.at : starts.stage_ends.back();
    const Instant from = std::max(moment.at, last_stage);
    Instant latest = from + spread;
    if (due > latest) {
      latest = openings.after_open_time(campaign, place, from, spread, needs)
                   .value_or(moment.assignment->deadline);
    }
    if (voice && due > latest) {
      latest = openings.latest_start(
          campaign, place, latest,
          {.needs = needs,
           .spread = spread,
           .dayparts = dayparts_to_wait_for(policy, proto::DaypartChoice::any, -1)});
    }
    latest = std::max(moment.at, std::min(latest, moment.assignment->deadline));
    expect(Promise::i11, due <= latest, moment.where(), [&] {
      return "due " + std::to_string((due - latest).count() / 60'000) +
             " min after the last stage and the whole spread";
    });
  }

  void judge(std::size_t campaign, const Early& starts, std::int64_t share_ppm,
             const std::string& when) {
    if (starts.of == 0) return;
    expect(Promise::i11, starts.by_chance(share_ppm), {}, [&] {
      return std::to_string(starts.early) + " of " + std::to_string(starts.of) +
             " patients of campaign " + std::to_string(campaign) + " are due " + when +
             ", and the policy lets " + std::to_string(share_ppm / 10'000) + "% of them";
    });
  }

  std::vector<CampaignStarts> starts_;  // by campaign
};

}  // namespace

std::unique_ptr<Check> check_starts(Context& context) {
  return std::make_unique<Starts>(context);
}

}  // namespace rb::audit
