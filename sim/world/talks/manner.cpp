#include "sim/world/talks/manner.hpp"

#include <algorithm>

#include "core/base/random.hpp"

namespace rb::sim {
namespace {

using namespace std::chrono;

constexpr year_month_day kBirth{year{1961}, March, day{14}};
constexpr year_month_day kOtherBirth{year{1961}, May, day{14}};

// What a question's draws are for.
enum : unsigned { kHappens = 0, kLength, kDate, kDanger, kRating, kWrites, kRises };

Reading meaning(Intent intent) {
  Reading reading;
  reading.add(intent);
  return reading;
}

// "No, call it off": where a question has no way to the one, it has to the other.
Reading calls_off() {
  Reading reading = meaning(Intent::no);
  reading.add(Intent::cancel_visit);
  return reading;
}

bool has_kind(const TalkMind& mind, ReplyKind kind) {
  return mind.notice && mind.notice->reply && mind.notice->reply->kind == kind;
}

Reading callback_wish() {
  Reading reading = meaning(Intent::callback);
  reading.when.emplace().part = PartOfDay::afternoon;
  return reading;
}

}  // namespace

Disposition disposition_of(Act act) {
  switch (act) {
    case Act::chose_slot:
      return Disposition::booked;
    case Act::confirmed:
      return Disposition::confirmed;
    case Act::declined:
      return Disposition::declined;
    case Act::asked_callback:
      return Disposition::callback_requested;
    case Act::asked_person:
      return Disposition::escalated;
    case Act::opened_link:
    case Act::abandoned:
      break;
  }
  return Disposition::no_decision;
}

Disposition disposition_of(const NoticeMind& mind) {
  if (!mind.reply) return Disposition::no_decision;
  switch (mind.reply->kind) {
    case ReplyKind::chose:
    case ReplyKind::refused_all:
    case ReplyKind::wants_other_time:
    case ReplyKind::gave_details:
      return Disposition::booked;
    case ReplyKind::confirmed:
      return Disposition::confirmed;
    case ReplyKind::cancelled:
      return Disposition::declined;
    case ReplyKind::asks_person:
      break;
  }
  return Disposition::escalated;
}

bool yes_hands_over(const Flow& flow, const Node& node) {
  NodeId next = node.lead(Cause::yes);
  for (std::size_t i = 0; i < flow.nodes.size() && !next.is_none(); ++i) {
    const auto* on = std::get_if<NextTurn>(&flow[next].turn);
    if (on == nullptr) break;
    next = on->node;
  }
  const auto* end = next.is_none() ? nullptr : std::get_if<EndTurn>(&flow[next].turn);
  return end != nullptr && end->disposition == Disposition::escalated;
}

std::uint32_t call_about(const NoticeMind& mind) {
  constexpr std::uint32_t kOfAKind = 32;
  return 2 * kTextTalks + static_cast<std::uint32_t>(mind.notice) * kOfAKind +
         std::min(mind.how_manieth, kOfAKind - 1);
}

Manner::Manner(std::uint64_t seed, const proto::Conversations& spec, const Clinic& clinic)
    : seed_(seed),
      spec_(&spec),
      clinic_(&clinic),
      takes_(Lognormal::from_median_and_p99(Millis{spec.reply_median().ms()},
                                            Millis{spec.reply_p99().ms()})) {}

KnownIdentity Manner::known() {
  return {kBirth};
}

DrawKey Manner::key(const TalkMind& mind, std::uint32_t question, unsigned what) const {
  return {seed_, Stream::conversation, mind.patient.value(),
          (static_cast<std::uint64_t>(mind.campaign.value()) << 40U) |
              (static_cast<std::uint64_t>(mind.call) << 24U) |
              (static_cast<std::uint64_t>(question) << 8U) | what};
}

Millis Manner::takes(const TalkMind& mind, std::uint32_t question) const {
  return takes_.sample(draw(key(mind, question, kLength)));
}

Manner::TextLuck Manner::text_luck(const TalkMind& mind, std::uint32_t question) const {
  return {draw(key(mind, question, kWrites)), draw(key(mind, question, kRises))};
}

Reading Manner::alarm(const TalkMind& mind) const {
  return meaning(draw_chance(key(mind, 0, kDanger), 300'000) ? Intent::symptoms : Intent::person);
}

std::optional<Reading> Manner::whatever_is_asked(const TalkMind& mind, bool proven) const {
  switch (mind.wants) {
    case Disposition::opted_out:
      return meaning(Intent::stop);
    case Disposition::wrong_person:
      return meaning(Intent::wrong_person);
    case Disposition::callback_requested:
      return callback_wish();
    case Disposition::escalated:
      if (!proven) break;
      return alarm(mind);
    case Disposition::declined:
      if (!proven) break;
      return mind.notice ? calls_off() : meaning(Intent::no);
    case Disposition::no_decision:
    case Disposition::none:
    case Disposition::booked:
    case Disposition::confirmed:
      break;
  }
  return std::nullopt;
}

Reading Manner::opening(const TalkMind& mind) const {
  if (const auto said = whatever_is_asked(mind, true)) return *said;
  const bool undecided = mind.wants == Disposition::no_decision || mind.wants == Disposition::none;
  return undecided ? meaning(Intent::unclear) : agrees(mind);
}

Reading Manner::agrees(const TalkMind& mind) {
  return meaning(has_kind(mind, ReplyKind::wants_other_time) ? Intent::reschedule : Intent::yes);
}

DialogueInput Manner::answer(const TalkMind& mind, const TalkPlace& place) const {
  // One draw for all that can go wrong: more of one leaves the others as they were.
  const auto part =
      static_cast<std::int64_t>(draw_below(key(mind, place.question, kHappens), 1'000'000));
  std::int64_t until = spec_->hangs_up().ppm();
  const bool has_enough = mind.wants == Disposition::no_decision && place.question > 0;
  if (part < until || has_enough) return heard::HungUp{};
  if (part < (until += spec_->silent().ppm())) return heard::Silent{};
  if (part < (until += spec_->asks_again().ppm())) return heard::Replied{meaning(Intent::repeat)};
  if (part < (until += spec_->misheard().ppm())) return heard::Replied{meaning(Intent::unclear)};
  return heard::Replied{reply(mind, place)};
}

void Manner::on_offer(const TalkMind& mind, const TalkPlace& place, Reading& reading) const {
  // Of what they were told they have made up their mind.
  const bool told = place.told_of && mind.notice && mind.notice->notice == Notice::offer;
  // Whoever would rather speak to a person says so where it comes to the time.
  if (!told && clinic_->wants_person(mind.patient)) {
    reading = meaning(Intent::person);
    return;
  }
  const auto reply = clinic_->on_notice(
      {.patient = mind.patient,
       .notice = Notice::offer,
       .how_manieth = told ? mind.notice->how_manieth : mind.call * 8 + place.offers,
       .offered = place.offered,
       .at = place.now});
  if (reply && reply->kind == ReplyKind::chose) {
    reading = meaning(Intent::choice);
    reading.choice = reply->chosen;
  } else if (reply && reply->kind == ReplyKind::refused_all) {
    reading = meaning(Intent::none_of_them);
    if (reply->wish) {
      reading.add(Intent::time_wish);
      reading.when = reply->wish;
    }
  } else if (reply && reply->kind == ReplyKind::asks_person) {
    reading = meaning(Intent::person);
  } else if (reply) {
    reading = meaning(Intent::none_of_them);
  } else {
    // Whoever would not have answered a text takes the first that is named.
    reading = meaning(Intent::choice);
    reading.choice = 0;
  }
}

bool Manner::tells(const TalkMind& mind, Detail detail) const {
  const bool told = has_kind(mind, ReplyKind::gave_details) && (mind.notice->missing & bit(detail));
  return told ? (mind.notice->reply->details & bit(detail)) != 0
              : clinic_->knows(mind.patient, detail);
}

Reading Manner::reply(const TalkMind& mind, const TalkPlace& place) const {
  if (const auto said = whatever_is_asked(mind, place.proven)) return *said;
  Reading reading = meaning(Intent::yes);
  switch (place.asked) {
    case Asked::yes_no:
    case Asked::open:
      // Whoever has named another time is asked about that; whoever wants a person has said so.
      if (place.proven && place.offers == 0) reading = agrees(mind);
      if (place.yes_hands_over) reading = meaning(Intent::no);
      break;
    case Asked::birth_date:
      reading = meaning(Intent::information);
      reading.date = draw_chance(key(mind, place.question, kDate), spec_->wrong_date().ppm())
                         ? kOtherBirth
                         : kBirth;
      break;
    case Asked::time_wish:
      reading = meaning(Intent::time_wish);
      reading.when = mind.notice && mind.notice->reply && mind.notice->reply->wish
                         ? *mind.notice->reply->wish
                         : clinic_->needs_of(mind.patient).wish;
      break;
    case Asked::offer:
      on_offer(mind, place, reading);
      break;
    case Asked::detail:
      reading = meaning(tells(mind, place.detail) ? Intent::information : Intent::no);
      break;
    case Asked::rating:
      reading = meaning(Intent::information);
      reading.number = clinic_->satisfaction(mind.patient, BookingId{mind.campaign.value()});
      break;
  }
  return reading;
}

}  // namespace rb::sim
