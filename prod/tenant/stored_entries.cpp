#include "prod/tenant/stored_entries.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/bookings/desk_index.hpp"
#include "prod/tenant/bookings/slot_table.hpp"
#include "prod/tenant/worklist.hpp"

namespace rb::prod {
namespace {

// What a tenant reads of its store. Others read the rest for themselves, and some of that is large:
// every answer that was ever given under an idempotency key, a note for each outreach.
constexpr std::string_view kRead[] = {
    kSecretEntry,    kPatientEntry,      kStoppedNumberEntry, kRecordEntry,      kReviewEntry,
    kPolicyEntry,    kActivePolicyEntry, kClaimKind,          kOfficeClaimEntry, kSlotEntry,
    kProviderEntry,  kServiceTypeEntry,  kAppointmentEntry,   kCallSummaryEntry, kConcernEntry,
    kLostVisitEntry, kPlannedTimeEntry};

Result<void> restore_policy(PolicyBook& policies, Entry& entry) {
  auto read = policies.read(std::move(entry.body), "a stored policy");
  if (!read) return fail(ErrorCode::corrupt_data, to_string(read.error().front()));
  policies.activate(policies.add(*std::move(read)).policy->hash);
  return {};
}

Result<void> restore_active(PolicyBook& policies, const Entry& entry) {
  const StoredPolicy* stored = policies.find_key(entry.body);
  if (stored == nullptr) {
    return fail(ErrorCode::corrupt_data, "the active version of policy " + entry.key + " is gone");
  }
  policies.activate(stored->policy->hash);
  return {};
}

}  // namespace

Result<StoredEntries> read_stored(TenantStore& store) {
  StoredEntries stored;
  std::map<std::string, std::size_t> reviews;  // where they stand
  auto read = store.read_entries([&](const Entry& entry) -> Result<void> {
    if (std::find(std::begin(kRead), std::end(kRead), entry.kind) == std::end(kRead)) return {};
    std::vector<Entry>& entries = stored[entry.kind];
    if (entry.kind == kReviewEntry) {
      const auto [at, fresh] = reviews.try_emplace(entry.key, entries.size());
      if (!fresh) {
        entries[at->second] = entry;
        return {};
      }
    }
    entries.push_back(entry);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return stored;
}

Result<void> restore(StoredEntries& stored, const Restored& to) {
  to.directory.expect(stored[kPatientEntry].size());
  const auto slot = [&](Entry& entry) { return to.slots.restore(entry); };
  const auto plan = [&](Entry& entry) { return to.plan.restore(entry); };
  const std::pair<const char*, std::function<Result<void>(Entry&)>> kinds[] = {
      {kPatientEntry,
       [&](Entry& entry) {
         return to.directory.restore(id_of<PatientId>(entry.key), std::move(entry.body));
       }},
      {kRecordEntry, [&](Entry& entry) { return to.identities.restore_record(entry); }},
      {kReviewEntry, [&](Entry& entry) { return to.identities.restore_review(entry); }},
      {kStoppedNumberEntry,
       [&](Entry& entry) {
         to.directory.stop_number(std::move(entry.key));
         return Result<void>{};
       }},
      {kProviderEntry, slot},
      {kServiceTypeEntry, slot},
      {kSlotEntry, slot},
      {kAppointmentEntry, slot},
      {kCallSummaryEntry, [&](Entry& entry) { return to.summaries.restore(entry); }},
      {kConcernEntry, [&](Entry& entry) { return to.concerns.restore(entry); }},
      {kLostVisitEntry, plan},
      {kPlannedTimeEntry, plan},
      {kPolicyEntry, [&](Entry& entry) { return restore_policy(to.policies, entry); }},
      {kActivePolicyEntry, [&](Entry& entry) { return restore_active(to.policies, entry); }},
  };
  for (const auto& [kind, take] : kinds) {
    if (kind == std::string_view(kRecordEntry)) to.identities.know_later();
    for (Entry& entry : stored[kind]) {
      if (auto known = take(entry); !known) return known;
    }
  }
  return {};
}

}  // namespace rb::prod
