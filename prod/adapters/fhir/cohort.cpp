#include "prod/adapters/fhir/cohort.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_set>

#include "core/base/random.hpp"
#include "core/log/json.hpp"
#include "edge/net/retry.hpp"

namespace rb::prod {
namespace {

constexpr const char* kPageSize = "200";
constexpr std::size_t kPatientsAtOnce = 50;
constexpr Millis kPageWithin = 2min;
constexpr std::uint32_t kMostTries = 10;
constexpr net::Backoff kReadAgain{.first = 1s, .most = 2min};
constexpr int kMostPages = 20'000;
constexpr std::array<const char*, 3> kKept = {"fulfilled", "arrived", "checked-in"};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ",") + word;
  return text;
}

}  // namespace

struct CohortReading::Found {
  std::unordered_set<std::string> seen;  // in a page before, or with a later visit
  std::set<std::string> statuses;
  int pages = 0;
  // Of the page:
  std::map<std::string, std::optional<fhir::Appointment>> wanted;  // patient, their appointment
  std::map<std::string, fhir::Json> patients;
  std::vector<std::string> missing;
  std::string next;
};

CohortReading::CohortReading(CohortQuery query, Parts parts, OnPage on_page, OnEnd on_end)
    : query_(std::move(query)),
      parts_(std::move(parts)),
      on_page_(std::move(on_page)),
      on_end_(std::move(on_end)),
      found_(std::make_unique<Found>()) {
  query_.rows.now = parts_.clock.now();
  if (query_.kind == CohortQuery::Kind::last_visit) query_.statuses = {kKept.begin(), kKept.end()};
  found_->statuses = {query_.statuses.begin(), query_.statuses.end()};
}

CohortReading::~CohortReading() = default;

Result<void> CohortReading::check(const CohortQuery& query) {
  const auto bad = [](const char* what) { return fail(ErrorCode::invalid_input, what); };
  if (query.until <= query.from) return bad("until: must be after from");
  if (!query.practitioner.empty() && !fhir::is_id(query.practitioner)) {
    return bad("practitioner: is no logical id");
  }
  if (query.statuses.empty()) return bad("statuses: none is given");
  for (const std::string& status : query.statuses) {
    if (!fhir::is_id(status)) return bad("statuses: is no status of appointments");
  }
  return {};
}

void CohortReading::start(CohortQuery query, Parts parts, OnPage on_page, OnEnd on_end) {
  if (auto checked = check(query); !checked) return on_end(checked.error());
  const auto self = std::make_shared<CohortReading>(std::move(query), std::move(parts),
                                                    std::move(on_page), std::move(on_end));
  const CohortQuery& q = self->query_;
  if (q.kind == CohortQuery::Kind::last_visit) {
    return self->read_later_visits(self->search(q.until, {}));
  }
  self->read_appointments(self->search(q.from, q.until));
}

std::string CohortReading::search(Instant from, std::optional<Instant> until) const {
  net::Fields query = {{"status", joined(query_.statuses)}, {"date", "ge" + rfc3339(from)}};
  if (until) query.push_back({"date", "lt" + rfc3339(*until)});
  if (!query_.practitioner.empty()) query.push_back({"practitioner", query_.practitioner});
  if (!query_.service_type.empty()) query.push_back({"service-type", query_.service_type});
  query.push_back({"_include", "Appointment:patient"});
  query.push_back({"_count", kPageSize});
  return parts_.http->url("Appointment", query);
}

void CohortReading::read(const std::string& url, std::uint32_t tries, Take take) {
  parts_.http->read_page(
      url, parts_.clock.now() + kPageWithin,
      [self = shared_from_this(), url, tries, take = std::move(take)](Read<fhir::Bundle> page) {
        if (!page) return self->failed(url, tries, page.error(), take);
        if (++self->found_->pages > kMostPages) {
          return self->end(Error{ErrorCode::unavailable, "the record system's pages have no end"});
        }
        take(*std::move(page));
      });
}

void CohortReading::failed(const std::string& url, std::uint32_t tries, const ReadFailure& failure,
                           Take take) {
  const bool for_good = failure.status >= 400 && failure.status < 500 && failure.status != 429;
  if (for_good || tries >= kMostTries) {
    return end(Error{ErrorCode::unavailable,
                     failure.status == 0
                         ? "the record system gave no answer that can be read"
                         : "the record system answered " + std::to_string(failure.status),
                     !for_good});
  }
  const Millis wait =
      std::max(failure.retry_after, kReadAgain.delay(tries, draw({.stream = Stream::backoff,
                                                                  .entity = found_->seen.size(),
                                                                  .counter = tries})));
  parts_.timer.at(parts_.clock.now() + wait,
                  [self = shared_from_this(), url, tries, take = std::move(take)] {
                    self->read(url, tries + 1, take);
                  });
}

void CohortReading::read_later_visits(const std::string& url) {
  read(url, 1, [this](const fhir::Bundle& page) {
    for (const fhir::Json& resource : page.matches) {
      const auto visit = fhir::read_appointment(resource);
      const bool later = visit && found_->statuses.contains(visit->status) && visit->start &&
                         *visit->start >= query_.until;
      if (later && !visit->patient.empty()) found_->seen.insert(visit->patient);
    }
    if (!page.next.empty()) return read_later_visits(page.next);
    read_appointments(search(query_.from, query_.until));
  });
}

void CohortReading::read_appointments(const std::string& url) {
  read(url, 1, [this](fhir::Bundle page) { took_appointments(std::move(page)); });
}

void CohortReading::took_appointments(fhir::Bundle page) {
  found_->next = std::move(page.next);
  for (const fhir::Json& resource : page.matches) {
    const auto one = fhir::read_appointment(resource);
    if (!one || one->patient.empty() || !found_->statuses.contains(one->status)) continue;
    if (one->start && (*one->start < query_.from || *one->start >= query_.until)) continue;
    if (!query_.practitioner.empty() && !one->practitioner.empty() &&
        one->practitioner != query_.practitioner)
      continue;
    if (!found_->seen.insert(one->patient).second) continue;
    const bool to_come = query_.kind == CohortQuery::Kind::appointment;
    found_->wanted.emplace(one->patient, to_come ? one : std::nullopt);
  }
  for (fhir::Json& resource : page.included) {
    const std::string id(fhir::text_of(resource, "id"));
    if (found_->wanted.contains(id)) found_->patients.emplace(id, std::move(resource));
  }
  for (const auto& [patient, appointment] : found_->wanted) {
    if (!found_->patients.contains(patient)) found_->missing.push_back(patient);
  }
  read_missing();
}

// For servers that do not give the patients along with their appointments.
void CohortReading::read_missing() {
  if (found_->missing.empty()) return finish_page();
  const std::size_t count = std::min(found_->missing.size(), kPatientsAtOnce);
  const auto begin = found_->missing.end() - static_cast<std::ptrdiff_t>(count);
  const std::vector<std::string> ids(begin, found_->missing.end());
  found_->missing.erase(begin, found_->missing.end());
  const std::string url = parts_.http->url(
      "Patient", {{"_id", joined(ids)}, {"_count", std::to_string(kPatientsAtOnce)}});
  read(url, 1, [this](fhir::Bundle page) {
    for (fhir::Json& resource : page.matches) {
      const std::string id(fhir::text_of(resource, "id"));
      if (found_->wanted.contains(id)) found_->patients.emplace(id, std::move(resource));
    }
    read_missing();
  });
}

void CohortReading::finish_page() {
  CohortPage page;
  for (const auto& [id, appointment] : found_->wanted) {
    const auto patient = found_->patients.find(id);
    if (patient == found_->patients.end()) {
      page.rejects.push_back({0, id, "", "the record system does not show this patient", {}});
      continue;
    }
    auto row = fhir::read_patient(patient->second, appointment ? appointment->start : std::nullopt,
                                  query_.rows, parts_.prefixes);
    if (row) {
      if (appointment) {
        if (!appointment->practitioner.empty()) {
          row->practitioner = "Practitioner/" + appointment->practitioner;
        }
        row->service_type = appointment->service_type;
      }
      page.rows.push_back(*std::move(row));
    } else {
      page.rejects.push_back(std::move(row.error()));
    }
  }
  found_->wanted.clear();
  found_->patients.clear();
  if (!page.rows.empty() || !page.rejects.empty()) on_page_(std::move(page));
  if (found_->next.empty()) return end(std::nullopt);
  const std::string next = std::move(found_->next);
  found_->next.clear();
  read_appointments(next);
}

}  // namespace rb::prod
