#include "sim/clinic/checks.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "core/provider/spec/ladder_spec.hpp"
#include "sim/clinic/lost/lost_visits.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr int kMostNetworks = 64;
constexpr int kMostSpecialties = 1'000;

Result<void> refuse(const std::string& message) {
  return fail(ErrorCode::invalid_input, "bookings: " + message);
}

std::int64_t sum_of(std::initializer_list<const proto::Share*> shares) {
  std::int64_t sum = 0;
  for (const proto::Share* share : shares) sum += share->ppm();
  return sum;
}

template <class Entries>
std::int64_t sum_of(const Entries& entries) {
  std::int64_t sum = 0;
  for (const auto& entry : entries) sum += entry.share().ppm();
  return sum;
}

Result<void> check_clinics(const proto::Clinics& clinics, const proto::Offices& offices) {
  if (clinics.providers() < 1 || clinics.towns() < 1) {
    return refuse("there is at least one provider and one town");
  }
  if (offices.days().mask() == 0) return refuse("offices.days names no day");
  const std::int32_t from = offices.hours().from_minute();
  const std::int32_t to = offices.hours().to_minute();
  if (from >= to) return refuse("offices.hours end before they begin");
  if (clinics.slots_per_day() < 1 || clinics.slots_per_day() > to - from) {
    return refuse("offices.hours have fewer minutes than clinics.slots_per_day");
  }
  if (offices.late().ppm() > 0 && offices.late_until().minute() < to) {
    return refuse("offices.late_until lies before the end of offices.hours");
  }
  if (offices.answer_median().ms() < 1 ||
      offices.answer_p99().ms() < offices.answer_median().ms()) {
    return refuse("offices.answer_p99 is shorter than offices.answer_median");
  }
  if (sum_of({&offices.refuses(), &offices.counters(), &offices.silent()}) > kWhole) {
    return refuse("offices.refuses, counters and silent exceed 100%");
  }
  if (const auto ladder = ladder_of(offices.ladder())) {
    if (const std::string wrong = wrong_with(*ladder); !wrong.empty()) {
      return refuse("offices.ladder" + wrong);
    }
  }
  return {};
}

Result<void> check_needs(const proto::BookingNeeds& needs) {
  if (needs.specialties().empty() || sum_of(needs.specialties()) != kWhole) {
    return refuse("needs.specialties do not add up to 100%");
  }
  if (needs.specialties_size() > kMostSpecialties) {
    return refuse("needs.specialties has more than 1000 names");
  }
  if (sum_of(needs.networks()) > kWhole) return refuse("needs.networks exceed 100%");
  if (needs.networks_size() > kMostNetworks) return refuse("needs.networks has more than 64 names");
  const proto::TimeWishes& wishes = needs.wishes();
  if (sum_of({&wishes.morning(), &wishes.afternoon(), &wishes.evening(), &wishes.after_three()}) >
      kWhole) {
    return refuse("needs.wishes exceed 100%");
  }
  if (sum_of({&needs.any_modality(), &needs.only_video()}) > kWhole) {
    return refuse("needs.any_modality and only_video exceed 100%");
  }
  if (needs.farthest_km() < 1) return refuse("needs.farthest_km is less than 1");
  return {};
}

Result<void> check_conduct(const proto::BookingConduct& conduct) {
  const proto::NoticeReplies& replies = conduct.replies();
  for (const proto::NoticeReply* reply :
       {&replies.details(), &replies.offer(), &replies.booked(), &replies.first_reminder(),
        &replies.last_reminder(), &replies.missed_visit(), &replies.waitlisted(),
        &replies.cancelled()}) {
    if (reply->median().ms() < 1 || reply->p99().ms() < reply->median().ms()) {
      return refuse("a p99 of conduct.replies is shorter than its median");
    }
  }
  const proto::OnOffer& offer = conduct.on_offer();
  if (sum_of({&offer.chooses(), &offer.refuses_all(), &offer.asks_person()}) > kWhole) {
    return refuse("conduct.on_offer exceeds 100%");
  }
  const proto::OnDetails& details = conduct.on_details();
  if (sum_of({&details.gives(), &details.asks_person()}) > kWhole) {
    return refuse("conduct.on_details exceeds 100%");
  }
  const proto::OnReminder& reminder = conduct.on_reminder();
  if (sum_of({&reminder.confirms(), &reminder.moves(), &reminder.cancels(),
              &reminder.asks_person()}) > kWhole) {
    return refuse("conduct.on_reminder exceeds 100%");
  }
  const proto::Satisfaction& rated = conduct.satisfaction();
  if (sum_of({&rated.one(), &rated.two(), &rated.three(), &rated.four(), &rated.five()}) !=
      kWhole) {
    return refuse("conduct.satisfaction does not add up to 100%");
  }
  return {};
}

Result<void> check_alternates(const proto::Bookings& spec) {
  const auto known = [&](const std::string& name) {
    const auto& all = spec.needs().specialties();
    return std::any_of(all.begin(), all.end(),
                       [&](const proto::WeightedName& one) { return one.name() == name; });
  };
  for (const proto::StandIn& one : spec.alternates().stand_ins()) {
    for (const std::string* name : {&one.wanted(), &one.instead()}) {
      if (known(*name)) continue;
      return refuse("alternates.stand_ins names `" + *name +
                    "`, which is none of needs.specialties");
    }
    if (one.wanted() == one.instead()) {
      return refuse("alternates.stand_ins: `" + one.wanted() + "` stands in for itself");
    }
  }
  return {};
}

}  // namespace

Result<void> check_bookings(const proto::Bookings& spec) {
  if (auto good = check_clinics(spec.clinics(), spec.offices()); !good) return good;
  if (auto good = check_needs(spec.needs()); !good) return good;
  if (auto good = check_alternates(spec); !good) return good;
  if (spec.has_lost()) {
    if (auto good = check_lost(spec.lost()); !good) return good;
    // A plan needs one bit of sixty-four for who pays themselves.
    if (spec.needs().networks_size() == kMostNetworks) {
      return refuse("needs.networks has more than 63 names, and appointments fell away");
    }
  }
  return check_conduct(spec.conduct());
}

}  // namespace rb::sim
