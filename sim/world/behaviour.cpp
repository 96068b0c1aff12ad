#include "sim/world/behaviour.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kPurposes = 6;
constexpr double kMostCertain = 0.95;  // nobody always picks up or always replies

// What a purpose and its urgency do. Books: the share of engaged calls that settle the matter.
struct PurposeDefaults {
  double settles;         // engaged calls
  double link_completes;  // link sessions
  double relevance;       // odds of a response to a text, relative to the published 33%
};
constexpr std::array<PurposeDefaults, kPurposes> kByPurpose{{
    {0, 0, 1.0},
    // recall: PMC12947954, overall 0.12 of engaged calls. Link: [D] half as many again as by phone,
    // since who clicks is interested; a text then books about 5% of its patients.
    {0.12, 0.18, 1.0},
    // reschedule: the patient holds an appointment and wants to keep one. 0.80 and the link's 0.90
    // are [D], with the relevance and the urgency below, so that the operators' report comes out:
    // half of urgent reschedules settled before dialling, nine in ten after the calls.
    {0.80, 0.90, 2.0},
    // confirm: a word suffices. [D]
    {0.92, 0.92, 2.5},
    // follow_up: PMC12947954, abnormal result 0.26. Link and relevance [D].
    {0.26, 0.45, 1.5},
    // waitlist_offer: PMC7315363, 0.083 of 177,311 offers were accepted: 0.33 respond, 0.85 of them
    // by the link, and 0.30 of those complete. [D]
    {0.083, 0.30, 1.0},
}};

// Odds of a response to a text by Urgency, and of a quick one. [D] domain.md: urgency and relevance
// drive response; with reschedule's 2.0, urgent gives 0.33 -> 0.77 responding, 0.6 -> 0.84 of them
// quickly, and 0.77 x 0.85 x 0.90 x 0.84 = 0.49 settled by the link within half an hour: the
// report's half.
constexpr std::array<double, 5> kUrgencyOdds{1.0, 1.0, 1.6, 3.4, 4.5};
// Answers by Urgency, where the patient can know of it: told by a text, or shown with a verified
// call. [D]
constexpr std::array<double, 5> kUrgencyAnswers{1.0, 1.0, 1.05, 1.15, 1.20};

// Each further text of an assignment meets people who ignored the ones before. [D]
constexpr double kRepeatTextOdds = 0.6;
// Calls in the part of the day a person prefers, and in the others. [D] Their mean over the default
// preferences is within 5% of one in every part.
constexpr double kPreferred = 1.30;
constexpr double kNotPreferred = 0.88;
// The night has no published figure: nobody may be called then. [D]
constexpr double kNight = 0.30;
// In a household that shares a number somebody else picks up one time in four. [D]
constexpr std::int64_t kHouseholdPpm = 250'000;
// Kaiser Colorado: opt-outs rise at two calls and at ten texts. [D] twofold.
constexpr std::uint32_t kManyCalls = 2;
constexpr std::uint32_t kManyTexts = 9;
// Without a link, a reply settles the matter half as often, and asks for a call more often. [D]
constexpr double kReplySettles = 0.5;

double ppm(std::int64_t value) {
  return static_cast<double>(value) / 1e6;
}
double odds(double p) {
  return p / (1.0 - std::min(p, 0.999));
}
double chance(double o) {
  return o / (1.0 + o);
}

Behaviour::Decisions decisions_of(double settles, const proto::Behaviour& spec) {
  Behaviour::Decisions d{settles, ppm(spec.declines_when_engaged().ppm()),
                         ppm(spec.callback_when_engaged().ppm()),
                         ppm(spec.escalates_when_engaged().ppm())};
  const double others = d.declines + d.callback + d.escalates;
  if (d.done + others > 1.0 && others > 0) {
    const double fit = (1.0 - d.done) / others;
    d.declines *= fit;
    d.callback *= fit;
    d.escalates *= fit;
  }
  return d;
}

Act done_act(Purpose purpose) {
  return purpose == Purpose::confirm ? Act::confirmed : Act::chose_slot;
}

}  // namespace

Behaviour::Behaviour(const proto::Behaviour& spec, std::uint64_t seed)
    : seed_(seed),
      answer_(ppm(spec.answer().ppm())),
      busy_(ppm(spec.busy().ppm())),
      unidentified_odds_(ppm(spec.unidentified_caller_id().ppm())),
      verified_(ppm(spec.verified_caller_id().ppm())),
      advance_text_(ppm(spec.advance_text().ppm())),
      repeat_(ppm(spec.repeat_same_daypart().ppm())),
      text_reply_odds_(odds(ppm(spec.text_reply().ppm()))),
      link_click_(ppm(spec.link_click().ppm())),
      fast_reply_odds_(odds(ppm(spec.fast_reply().ppm()))),
      machine_ppm_(spec.machine().ppm()),
      wrong_person_ppm_(spec.wrong_person().ppm()),
      text_opt_out_ppm_(spec.opt_out_per_text().ppm()),
      call_opt_out_ppm_(spec.opt_out_per_call().ppm()),
      inbound_ppm_(spec.inbound_call().ppm()),
      // [W] No spread is published; one unit of log lets a quarter of quick replies take 8 minutes.
      fast_reply_(Lognormal::from_median(Millis{spec.fast_reply_median().ms()}, 1.0)),
      slow_reply_(Lognormal::from_median(Millis{spec.slow_reply_median().ms()}, 1.0)),
      talk_identified_(Lognormal::from_mean(Millis{spec.talk_identified().ms()}, 0.6)),
      talk_unidentified_(Lognormal::from_mean(Millis{spec.talk_unidentified().ms()}, 0.6)),
      session_(Lognormal::from_median(3min, 0.5)),       // [D] a short form
      inbound_after_(Lognormal::from_median(2h, 1.0)) {  // [D]
  RB_ASSERT(spec.answer().ppm() > 0);
  part_[static_cast<std::size_t>(DayPart::morning)] = ppm(spec.morning().ppm());
  part_[static_cast<std::size_t>(DayPart::afternoon)] = ppm(spec.afternoon().ppm());
  part_[static_cast<std::size_t>(DayPart::evening)] = ppm(spec.evening().ppm());
  part_[static_cast<std::size_t>(DayPart::weekend)] = ppm(spec.evening().ppm());
  part_[static_cast<std::size_t>(DayPart::night)] = kNight;
  for (std::size_t i = 1; i < kPurposes; ++i) {
    const double settles = spec.has_books_when_engaged() ? ppm(spec.books_when_engaged().ppm())
                                                         : kByPurpose[i].settles;
    engaged_[i] = decisions_of(settles, spec);
    link_completes_[i] =
        spec.has_link_completes() ? ppm(spec.link_completes().ppm()) : kByPurpose[i].link_completes;
  }
}

DrawKey Behaviour::key(Stream stream, const Occasion& occasion, std::uint64_t what) const {
  return {seed_, stream, occasion.patient.value(),
          (static_cast<std::uint64_t>(occasion.campaign.value()) << 40U) | (what << 32U) |
              occasion.number};
}

double Behaviour::answer_probability(const CallScene& scene) const {
  double p = answer_;
  if (scene.caller_id == CallerId::unidentified) p = chance(odds(p) * unidentified_odds_);
  if (scene.caller_id == CallerId::verified) p *= verified_;
  const DayPart part = scene.local.part();
  p *= part_[static_cast<std::size_t>(part)];
  for (int i = 0; i < std::min<int>(scene.same_part_before, 8); ++i) p *= repeat_;
  if (scene.advance_text) p *= advance_text_;
  if (scene.advance_text || scene.caller_id == CallerId::verified) {
    p *= kUrgencyAnswers[static_cast<std::size_t>(scene.campaign.urgency)];
  }
  p *= static_cast<double>(scene.patient->habit) / 4096.0;
  const Preference preference = scene.patient->preference;
  if (preference != Preference::none) {
    const int hour = scene.local.minute / 60;
    const Preference now = hour < 12   ? Preference::morning
                           : hour < 17 ? Preference::afternoon
                                       : Preference::evening;
    p *= preference == now ? kPreferred : kNotPreferred;
  }
  return std::min(p, kMostCertain);
}

CallReaction Behaviour::on_call(const CallScene& scene, Millis ring_for) const {
  const Occasion& occasion = scene.occasion;
  CallReaction reaction;
  const double u = draw_unit(key(Stream::answer, occasion, 0));
  const double p = answer_probability(scene);
  if (u >= p) {
    // Counted from the far end, so that a line found busy is busy at every p.
    if (u >= 1.0 - std::min(busy_, 1.0 - p)) {
      reaction.pickup = Pickup::busy;
      reaction.rings = 2s;
    } else if (draw_chance(key(Stream::machine, occasion, 0), machine_ppm_)) {
      reaction.pickup = Pickup::machine;
      reaction.rings = Millis{ring_for.count() * 4 / 5};
    } else {
      reaction.rings = ring_for;
    }
    return reaction;
  }
  // A person takes between four seconds and what is left of the ringing.
  const std::int64_t longest = std::max<std::int64_t>(ring_for.count() - 4'000, 1);
  reaction.rings =
      Millis{4'000 + static_cast<std::int64_t>(draw_below(key(Stream::ring_time, occasion, 0),
                                                          static_cast<std::uint64_t>(longest)))};
  const std::int64_t somebody_else =
      scene.patient->shares_phone ? std::max(kHouseholdPpm, wrong_person_ppm_) : wrong_person_ppm_;
  if (scene.phone == PhoneKind::wrong ||
      draw_chance(key(Stream::wrong_person, occasion, 0), somebody_else)) {
    reaction.pickup = Pickup::somebody_else;
    reaction.disposition = Disposition::wrong_person;
    reaction.talk = 20s;
    return reaction;
  }
  reaction.pickup = Pickup::patient;
  reaction.disposition = decide(scene);
  const Lognormal& talk =
      scene.caller_id == CallerId::unidentified ? talk_unidentified_ : talk_identified_;
  reaction.talk = talk.sample(draw(key(Stream::talk_time, occasion, 0)));
  return reaction;
}

Disposition Behaviour::decide(const CallScene& scene) const {
  const std::int64_t many = scene.occasion.number >= kManyCalls ? 2 : 1;
  if (draw_chance(key(Stream::opt_out, scene.occasion, 0), call_opt_out_ppm_ * many)) {
    return Disposition::opted_out;
  }
  const bool confirm = scene.campaign.purpose == Purpose::confirm;
  if (scene.settled) return confirm ? Disposition::confirmed : Disposition::declined;
  const Decisions& d = decisions(scene.campaign.purpose);
  double u = draw_unit(key(Stream::decision, scene.occasion, 0));
  if (u < d.done) return confirm ? Disposition::confirmed : Disposition::booked;
  u -= d.done;
  if (u < d.declines) return Disposition::declined;
  u -= d.declines;
  if (u < d.callback) return Disposition::callback_requested;
  u -= d.callback;
  return u < d.escalates ? Disposition::escalated : Disposition::no_decision;
}

double Behaviour::response_probability(const CampaignBrief& campaign, std::uint32_t earlier) const {
  double o = text_reply_odds_ * kByPurpose[static_cast<std::size_t>(campaign.purpose)].relevance *
             kUrgencyOdds[static_cast<std::size_t>(campaign.urgency)];
  for (std::uint32_t i = 0; i < std::min(earlier, 8U); ++i) o *= kRepeatTextOdds;
  return std::min(chance(o), kMostCertain);
}

// Who opens the link and does not settle the matter mostly leaves; some say no, some want a call.
// [D]
Act Behaviour::link_act(double u, Purpose purpose) const {
  const double done = link_completes(purpose);
  if (u < done) return done_act(purpose);
  const double rest = (u - done) / (1.0 - std::min(done, 0.999));
  if (rest < 0.15) return Act::declined;
  return rest < 0.30 ? Act::asked_callback : Act::abandoned;
}

Act Behaviour::reply_act(double u, Purpose purpose) const {
  const double done = link_completes(purpose) * (purpose == Purpose::confirm ? 1.0 : kReplySettles);
  if (u < done) return done_act(purpose);
  const double rest = (u - done) / (1.0 - std::min(done, 0.999));
  if (rest < 0.20) return Act::declined;
  return rest < 0.60 ? Act::asked_callback : Act::abandoned;
}

TextReaction Behaviour::on_text(const Occasion& occasion, const CampaignBrief& campaign,
                                bool link) const {
  TextReaction reaction;
  const std::int64_t many = occasion.number >= kManyTexts ? 2 : 1;
  reaction.opts_out = draw_chance(key(Stream::opt_out, occasion, 1), text_opt_out_ppm_ * many);
  reaction.responds = draw_unit(key(Stream::text_reply, occasion, 0)) <
                      response_probability(campaign, occasion.number);
  if (!reaction.opts_out && !reaction.responds) return reaction;

  const double hurry = kUrgencyOdds[static_cast<std::size_t>(campaign.urgency)];
  const bool fast =
      draw_unit(key(Stream::text_latency, occasion, 0)) < chance(fast_reply_odds_ * hurry);
  const std::uint64_t bits = draw(key(Stream::text_latency, occasion, 1));
  reaction.after = fast ? fast_reply_.sample(bits) : slow_reply_.sample(bits);
  reaction.by_link = link && opens_link(occasion);
  const double u = draw_unit(key(Stream::link, occasion, 1));
  if (reaction.by_link) {
    reaction.act = link_act(u, campaign.purpose);
    reaction.session = session_.sample(draw(key(Stream::link, occasion, 2)));
  } else {
    reaction.act = reply_act(u, campaign.purpose);
  }
  return reaction;
}

bool Behaviour::opens_link(const Occasion& occasion) const {
  return draw_unit(key(Stream::link, occasion, 0)) < link_click_;
}

bool Behaviour::needs_person(const Occasion& occasion, const CampaignBrief& campaign) const {
  const Decisions& d = decisions(campaign.purpose);
  const double either = d.callback + d.escalates;
  return either > 0 && draw_unit(key(Stream::link, occasion, 3)) < d.escalates / either;
}

bool Behaviour::stranger_opts_out(const Occasion& occasion) const {
  // [D] Ten times as likely as the patient: the message means nothing to them.
  return draw_chance(key(Stream::opt_out, occasion, 2), text_opt_out_ppm_ * 10);
}

Behaviour::Inbound Behaviour::after_missed_call(const Occasion& occasion,
                                                const CampaignBrief& campaign) const {
  Inbound inbound;
  inbound.calls = draw_chance(key(Stream::inbound, occasion, 0), inbound_ppm_);
  if (!inbound.calls) return inbound;
  inbound.after = inbound_after_.sample(draw(key(Stream::inbound, occasion, 1)));
  const Decisions& d = decisions(campaign.purpose);
  const double u = draw_unit(key(Stream::inbound, occasion, 2));
  if (u < d.done) {
    inbound.act = done_act(campaign.purpose);
  } else if (u < d.done + d.declines) {
    inbound.act = Act::declined;
  } else if (u < d.done + d.declines + d.callback + d.escalates) {
    inbound.act = Act::asked_callback;
  }
  return inbound;
}

}  // namespace rb::sim
