#include "sim/clinic/conduct.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

// Six in ten of those who choose take the first time, the others any of them. [D]
constexpr std::int64_t kFirstPpm = 600'000;
// On the waiting list, half of those who reply at all give up. [D]
constexpr std::int64_t kGivesUpPpm = 500'000;

// Counters of the draws, beside the notice and its number.
enum What : std::uint64_t { answers, delay, rises, act, which, any_of_them, other, detail };
// Counters of draws of visits.
enum OfVisit : std::uint64_t { recorded = 0, comes = std::uint64_t{1} << 40U };

}  // namespace

Conduct::Conduct(std::uint64_t seed, const proto::BookingConduct& spec,
                 const std::vector<PatientBrief>& patients, const PatientNeeds& needs,
                 LocalClock& clock)
    : seed_(seed),
      spec_(&spec),
      patients_(&patients),
      needs_(&needs),
      clock_(&clock),
      answers_([&] {
        const auto of = [](const proto::NoticeReply& reply) {
          return Answers{reply.share().ppm(),
                         Lognormal::from_median_and_p99(Millis{reply.median().ms()},
                                                        Millis{reply.p99().ms()})};
        };
        const proto::NoticeReplies& r = spec.replies();
        return std::array<Answers, 8>{
            of(r.details()),       of(r.offer()),        of(r.booked()),     of(r.first_reminder()),
            of(r.last_reminder()), of(r.missed_visit()), of(r.waitlisted()), of(r.cancelled())};
      }()) {
  const proto::Satisfaction& rated = spec.satisfaction();
  ratings_.add(rated.one().ppm());
  ratings_.add(rated.two().ppm());
  ratings_.add(rated.three().ppm());
  ratings_.add(rated.four().ppm());
  ratings_.add(rated.five().ppm());
}

DrawKey Conduct::key(const Told& told, std::uint64_t what) const {
  return {seed_, Stream::booking_reply, told.patient.value(),
          (static_cast<std::uint64_t>(told.notice) << 56U) | (what << 40U) | told.how_manieth};
}

std::int64_t Conduct::part(const Told& told, std::uint64_t what) const {
  return static_cast<std::int64_t>(draw_below(key(told, what), 1'000'000));
}

std::optional<Reply> Conduct::on_notice(const Told& told) const {
  RB_ASSERT(told.patient.index() < patients_->size());
  const auto position = static_cast<std::size_t>(told.notice) - 1;
  RB_ASSERT(position < answers_.size());
  const Answers& answers = answers_[position];
  if (!chance_of(key(told, What::answers), answers.ppm)) return std::nullopt;
  Reply reply;
  if (!decide(told, reply)) return std::nullopt;
  const Instant when = clock_->when_awake(
      (*patients_)[told.patient.index()].zone,
      told.at + answers.after.sample(draw(key(told, What::delay))), draw(key(told, What::rises)));
  reply.after = when - told.at;
  return reply;
}

bool Conduct::decide(const Told& told, Reply& reply) const {
  switch (told.notice) {
    case Notice::details:
      return on_details(told, reply);
    case Notice::offer:
      return on_offer(told, reply);
    case Notice::booked:
    case Notice::first_reminder:
    case Notice::last_reminder:
      return on_reminder(told, reply);
    case Notice::waitlisted:
      reply.kind =
          part(told, What::act) < kGivesUpPpm ? ReplyKind::cancelled : ReplyKind::asks_person;
      return true;
    case Notice::missed_visit:
    case Notice::cancelled:
      reply.kind = ReplyKind::asks_person;
      return true;
  }
  return false;
}

bool Conduct::on_offer(const Told& told, Reply& reply) const {
  if (told.offered == 0) return false;
  const proto::OnOffer& shares = spec_->on_offer();
  std::int64_t at = part(told, What::act);
  if (at < shares.chooses().ppm()) {
    reply.kind = ReplyKind::chose;
    reply.chosen = choice(told);
    return true;
  }
  at -= shares.chooses().ppm();
  if (at < shares.refuses_all().ppm()) {
    reply.kind = ReplyKind::refused_all;
    reply.wish = other_wish(told);
    return true;
  }
  at -= shares.refuses_all().ppm();
  reply.kind = at < shares.asks_person().ppm() ? ReplyKind::asks_person : ReplyKind::cancelled;
  return true;
}

std::uint8_t Conduct::choice(const Told& told) const {
  if (part(told, What::which) < kFirstPpm) return 0;
  return static_cast<std::uint8_t>(draw_below(key(told, What::any_of_them), told.offered));
}

std::optional<TimeWish> Conduct::other_wish(const Told& told) const {
  if (!chance_of(key(told, What::other), spec_->on_offer().new_wish().ppm())) return std::nullopt;
  // Another list of wishes for each kind of notice; the first one of all is the patient's own.
  return needs_->wish_of(told.patient,
                         (static_cast<std::uint32_t>(told.notice) << 16U) + told.how_manieth + 1);
}

bool Conduct::on_details(const Told& told, Reply& reply) const {
  if (told.missing == 0) return false;
  const proto::OnDetails& shares = spec_->on_details();
  const std::int64_t at = part(told, What::act);
  if (at < shares.gives().ppm()) {
    reply.kind = ReplyKind::gave_details;
    reply.details = details(told);
    return true;
  }
  reply.kind = ReplyKind::asks_person;
  return at < shares.gives().ppm() + shares.asks_person().ppm();
}

bool Conduct::knows(PatientId patient, Detail detail) const {
  Told told;
  told.patient = patient;
  told.notice = Notice::details;
  return chance_of(key(told, What::detail + static_cast<std::uint64_t>(detail)),
                   spec_->on_details().has().ppm());
}

DetailSet Conduct::details(const Told& told) const {
  DetailSet given = 0;
  DetailSet first = 0;
  for (std::uint64_t i = 0; i < kDetails; ++i) {
    const DetailSet one = bit(static_cast<Detail>(i));
    if ((told.missing & one) == 0) continue;
    if (first == 0) first = one;
    if (chance_of(key(told, What::detail + i), spec_->on_details().has().ppm())) given |= one;
  }
  return given == 0 ? first : given;
}

bool Conduct::on_reminder(const Told& told, Reply& reply) const {
  const proto::OnReminder& shares = spec_->on_reminder();
  std::int64_t at = part(told, What::act);
  const auto falls = [&at](std::int64_t ppm) {
    at -= ppm;
    return at < 0;
  };
  if (falls(shares.confirms().ppm())) {
    reply.kind = ReplyKind::confirmed;
  } else if (falls(shares.moves().ppm())) {
    reply.kind = ReplyKind::wants_other_time;
    reply.wish = other_wish(told);
  } else if (falls(shares.cancels().ppm())) {
    reply.kind = ReplyKind::cancelled;
  } else if (falls(shares.asks_person().ppm())) {
    reply.kind = ReplyKind::asks_person;
  } else {
    return false;
  }
  return true;
}

std::uint8_t Conduct::satisfaction(PatientId patient, BookingId booking) const {
  return static_cast<std::uint8_t>(
      1 + ratings_.pick({seed_, Stream::booking_rating, patient.value(), booking.value()}));
}

bool Conduct::shows_up(PatientId patient, bool by_staff, std::uint32_t how_manieth) const {
  const proto::Visits& visits = spec_->visits();
  return !chance_of({seed_, Stream::booking_visit, patient.value(), OfVisit::comes | how_manieth},
                    (by_staff ? visits.no_show_staff() : visits.no_show_agent()).ppm());
}

std::optional<Instant> Conduct::recorded_at(Instant start, std::uint64_t appointment) const {
  const proto::Visits& visits = spec_->visits();
  if (chance_of({seed_, Stream::booking_visit, appointment, OfVisit::recorded},
                visits.never_recorded().ppm())) {
    return std::nullopt;
  }
  return start + Millis{visits.recorded_after().ms()};
}

}  // namespace rb::sim
