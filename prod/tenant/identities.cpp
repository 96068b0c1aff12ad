#include "prod/tenant/identities.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/roster_person.hpp"

namespace rb::prod {
namespace {

// Owners in the index: patients by their number, reviews with this bit.
constexpr std::uint32_t kUnderReview = 0x8000'0000;

std::uint32_t owner_of(ReviewId review) {
  return review.value() | kUnderReview;
}

}  // namespace

PatientId Identities::patient_of(std::uint32_t owner) {
  return (owner & kUnderReview) == 0 ? PatientId{owner} : PatientId::none();
}

std::string Identities::name_of(std::uint32_t owner) const {
  const PatientId patient = patient_of(owner);
  return patient.is_none() ? reviews_[owner & ~kUnderReview].record()
                           : directory_.person(patient).id();
}

void Identities::know(PatientId patient, const proto::Person& person) {
  if (const ReviewId review = review_of(person.id()); !review.is_none()) {
    return index_.give(open_.at(review), patient.value());
  }
  ComparableRecord record = comparable(person);
  if (record.says_who()) index_.add(std::move(record), patient.value());
}

void Identities::catch_up(std::size_t most) {
  const std::size_t until = later_ + std::min(most, later_until_ - later_);
  for (; later_ < until; ++later_) {
    const PatientId patient{static_cast<std::uint32_t>(later_)};
    know(patient, directory_.person(patient));
  }
}

Entry Identities::link(PatientId patient, const proto::Person& record) {
  proto::PatientRecord stored;
  stored.set_patient(patient.value());
  *stored.mutable_person() = record;
  directory_.add_name(record.id(), patient);
  links_.insert(record.id());
  know(patient, record);
  return {kRecordEntry, record.id(), stored.SerializeAsString()};
}

Result<void> Identities::restore_record(const Entry& entry) {
  proto::PatientRecord stored;
  if (!stored.ParseFromString(entry.body) || stored.person().id() != entry.key ||
      stored.patient() >= directory_.patients() || !directory_.find(entry.key).is_none()) {
    return fail(ErrorCode::corrupt_data, "a patient's further record is damaged");
  }
  static_cast<void>(link(PatientId{stored.patient()}, stored.person()));
  return {};
}

Result<void> Identities::restore_review(const Entry& entry) {
  const auto id = id_of<ReviewId>(entry.key);
  proto::IdentityReview body;
  if (id.is_none() || !body.ParseFromString(entry.body) ||
      (body.decision() == proto::IdentityReview::open && body.enrolments().empty())) {
    return fail(ErrorCode::corrupt_data, "an identity review is damaged");
  }
  if (id.index() >= reviews_.size()) reviews_.resize(id.index() + 1);
  reviews_[id.index()] = body;
  if (body.decision() == proto::IdentityReview::open) open_review(id, body);
  return {};
}

void Identities::open_review(ReviewId review, const proto::IdentityReview& body) {
  open_.emplace(review,
                index_.add(comparable(body.enrolments(0).row().person()), owner_of(review)));
  by_name_.emplace(body.record(), review);
}

Entry Identities::entry_of(ReviewId review) const {
  return {kReviewEntry, std::to_string(review.value()),
          reviews_[review.index()].SerializeAsString()};
}

std::optional<Entry> Identities::hold(CampaignId campaign, const proto::HeldRow& row,
                                      const std::vector<std::string>& candidates, Instant now) {
  ReviewId id = review_of(row.person().id());
  const bool fresh = id.is_none();
  if (fresh) {
    id = ReviewId{static_cast<std::uint32_t>(reviews_.size())};
    proto::IdentityReview& review = reviews_.emplace_back();
    review.set_record(row.person().id());
    review.mutable_candidates()->Assign(candidates.begin(), candidates.end());
    review.set_opened_ms(now.time_since_epoch().count());
  }
  proto::IdentityReview& review = reviews_[id.index()];
  const std::string before = review.SerializeAsString();
  auto* waiting = review.mutable_enrolments();
  auto at = std::find_if(waiting->begin(), waiting->end(), [&](const auto& enrolment) {
    return enrolment.campaign() == campaign.value();
  });
  auto& enrolment = at == waiting->end() ? *waiting->Add() : *at;
  enrolment.set_campaign(campaign.value());
  *enrolment.mutable_row() = row;
  if (fresh) open_review(id, review);
  if (review.SerializeAsString() == before) return std::nullopt;
  return entry_of(id);
}

Entry Identities::decide(ReviewId id, proto::IdentityReview::Decision decision, PatientId patient,
                         const std::string& who, Instant now) {
  proto::IdentityReview& review = reviews_[id.index()];
  RB_ASSERT(open_.contains(id) && directory_.find(review.record()) == patient);
  by_name_.erase(review.record());
  open_.erase(id);
  review.clear_enrolments();
  review.set_decision(decision);
  review.set_patient(patient.value());
  review.set_decided_by(who);
  review.set_decided_ms(now.time_since_epoch().count());
  return entry_of(id);
}

std::optional<Entry> Identities::look_again(ReviewId id) {
  catch_up(later_until_);
  proto::IdentityReview& review = reviews_[id.index()];
  const Placement now = place(std::span(&index_.record(open_.at(id)), 1)).front();
  std::vector<std::uint32_t> owners;
  if (now.kind == Placement::Kind::known) owners.push_back(now.who.number);
  for (const Doubt& doubt : now.doubts) owners.push_back(doubt.who.number);
  bool found = false;
  for (const std::uint32_t owner : owners) {
    const PatientId patient = patient_of(owner);
    // A record that is under review itself, as because of this one, waits for the answer to this.
    if (patient.is_none()) continue;
    const auto& known = review.candidates();
    const bool told = std::any_of(known.begin(), known.end(), [&](const std::string& name) {
      return directory_.find(name) == patient;
    });
    if (told) continue;
    review.add_candidates(name_of(owner));
    found = true;
  }
  if (!found) return std::nullopt;
  return entry_of(id);
}

const proto::IdentityReview* Identities::find(ReviewId review) const {
  return review.index() < reviews_.size() ? &reviews_[review.index()] : nullptr;
}

ReviewId Identities::review_of(const std::string& name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? ReviewId::none() : found->second;
}

std::vector<LikelyPerson> Identities::candidates_of(ReviewId id) {
  catch_up(later_until_);
  const ComparableRecord& record = index_.record(open_.at(id));
  std::map<std::uint32_t, LikelyPerson> found;  // by owner
  for (const std::string& name : reviews_[id.index()].candidates()) {
    const PatientId patient = directory_.find(name);
    const ReviewId other = review_of(name);
    if (patient.is_none() && other.is_none()) continue;
    const std::uint32_t owner = patient.is_none() ? owner_of(other) : patient.value();
    LikelyPerson likely{patient, name_of(owner), {}};
    bool first = true;
    for (const std::uint32_t number : index_.records_of(owner)) {
      const Comparison comparison = compare(record, index_.record(number));
      if (first || comparison.bits > likely.comparison.bits) likely.comparison = comparison;
      first = false;
    }
    found.emplace(owner, std::move(likely));
  }
  std::vector<LikelyPerson> likely;
  for (auto& [owner, one] : found) likely.push_back(std::move(one));
  std::stable_sort(likely.begin(), likely.end(), [](const LikelyPerson& a, const LikelyPerson& b) {
    return a.comparison.bits > b.comparison.bits;
  });
  return likely;
}

}  // namespace rb::prod
