#include "prod/records/cohorts.hpp"

#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/enrol.hpp"

namespace rb::prod {
namespace {

constexpr int kMostRefusals = 1'000;

CohortQuery query_of(const proto::CohortEnrolment& wanted) {
  CohortQuery query;
  if (wanted.kind() == "last_visit") query.kind = CohortQuery::Kind::last_visit;
  query.statuses.assign(wanted.statuses().begin(), wanted.statuses().end());
  query.practitioner = wanted.practitioner();
  query.service_type = wanted.service_type();
  query.from = instant_from_ms(wanted.from_ms());
  query.until = instant_from_ms(wanted.until_ms());
  query.rows.id_system = wanted.id_system();
  query.rows.consent = wanted.consent();
  return query;
}

// Counted anew: what was read before a crash is met again.
void begin_again(proto::CohortEnrolment& cohort) {
  cohort.set_state(proto::CohortEnrolment::reading);
  cohort.clear_error();
  cohort.clear_refused();
  cohort.clear_refusals();
  cohort.clear_enrolled_before();
  cohort.clear_matched();
  cohort.clear_in_review();
}

}  // namespace

Result<std::unique_ptr<Cohorts>> Cohorts::open(Parts parts) {
  std::unique_ptr<Cohorts> cohorts(new Cohorts(std::move(parts)));
  auto& all = cohorts->all_;
  auto read = cohorts->parts_.work.store().read_entries(
      kCohortEntry, [&](const Entry& entry) -> Result<void> {
        proto::CohortEnrolment one;
        const auto number = id_of<CohortId>(entry.key);
        if (!one.ParseFromString(entry.body) || number.is_none() || number.index() > all.size()) {
          return fail(ErrorCode::corrupt_data, "a stored cohort cannot be read: " + entry.key);
        }
        if (number.index() == all.size()) all.emplace_back();
        all[number.index()] = std::move(one);
        return {};
      });
  if (!read) return tl::unexpected(read.error());
  return cohorts;
}

void Cohorts::resume() {
  parts_.work.post([this](Work& work) {
    for (std::uint32_t i = 0; i < all_.size(); ++i) {
      if (all_[i].state() != proto::CohortEnrolment::reading) continue;
      begin_again(all_[i]);
      work.when_durable([this, i, wanted = all_[i]] { read(i, wanted); });
    }
  });
}

Result<std::uint32_t> Cohorts::begin(Work& work, proto::CohortEnrolment wanted) {
  if (auto checked = CohortReading::check(query_of(wanted)); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto number = static_cast<std::uint32_t>(all_.size());
  wanted.set_state(proto::CohortEnrolment::reading);
  all_.push_back(std::move(wanted));
  keep(work, number);
  work.when_durable([this, number, wanted = all_.back()] { read(number, wanted); });
  return number;
}

bool Cohorts::again(Work& work, std::uint32_t number) {
  if (number >= all_.size() || all_[number].state() != proto::CohortEnrolment::failed) return false;
  begin_again(all_[number]);
  keep(work, number);
  work.when_durable([this, number, wanted = all_[number]] { read(number, wanted); });
  return true;
}

void Cohorts::keep(Work& work, std::uint32_t number) {
  work.stage({kCohortEntry, std::to_string(number), all_[number].SerializeAsString()});
}

void Cohorts::read(std::uint32_t number, const proto::CohortEnrolment& wanted) {
  if (*stopping_) return;
  CohortReading::start(
      query_of(wanted), parts_.reading,
      [this, number](CohortPage page) {
        parts_.work.post(
            [this, number, page = std::move(page)](Work& work) { took(work, number, page); });
      },
      [this, number, stopping = stopping_](const std::optional<Error>& error) {
        if (*stopping) return;  // it is read again at the next start
        parts_.work.post([this, number, error](Work& work) { ended(work, number, error); });
      });
}

void Cohorts::took(Work& work, std::uint32_t number, const CohortPage& page) {
  proto::CohortEnrolment& cohort = all_[number];
  Enrolment enrolment;
  enrolment.refused = page.rejects;
  enrol(work, CampaignId{static_cast<std::uint16_t>(cohort.campaign())}, page.rows, enrolment);
  cohort.set_enrolled(cohort.enrolled() + enrolment.enrolled);
  cohort.set_enrolled_before(cohort.enrolled_before() + enrolment.enrolled_before);
  cohort.set_new_patients(cohort.new_patients() + enrolment.new_patients);
  cohort.set_matched(cohort.matched() + enrolment.matched);
  cohort.set_in_review(cohort.in_review() + enrolment.in_review);
  cohort.set_refused(cohort.refused() + static_cast<std::uint32_t>(enrolment.refused.size()));
  for (const edge::Reject& reject : enrolment.refused) {
    if (cohort.refusals_size() == kMostRefusals) break;
    proto::CohortRefusal* refusal = cohort.add_refusals();
    refusal->set_id(reject.id);
    refusal->set_column(reject.column);
    refusal->set_reason(reject.reason);
  }
}

void Cohorts::ended(Work& work, std::uint32_t number, const std::optional<Error>& error) {
  proto::CohortEnrolment& cohort = all_[number];
  cohort.set_state(error ? proto::CohortEnrolment::failed : proto::CohortEnrolment::read);
  if (error) cohort.set_error(error->message);
  keep(work, number);
  if (parts_.alerts == nullptr) return;
  work.when_durable([this, key = "ringback/" + parts_.tenant + "/cohort/" + std::to_string(number),
                     failed = error.has_value(), campaign = cohort.campaign()] {
    if (!failed) return parts_.alerts->resolve(key);
    parts_.alerts->fire(key, Alerts::Severity::error,
                        parts_.tenant + ": not everybody who belongs to campaign " +
                            std::to_string(campaign) + " could be read");
  });
}

}  // namespace rb::prod
