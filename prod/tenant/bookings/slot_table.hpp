// Which slot of the record system a key of the core's is, and which practitioner and service type
// its numbers are: the same for as long as the store lives. Not thread-safe: the tenant's thread.
//
// A time that was found has a key from then on, for good only once a booking is about it: keep()
// gives the entry to be stored along with the event that says so, forget() drops all others.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "core/booking/slots/slot_book.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

// Key: the key. Body: "START_MS PROVIDER SERVICE_TYPE OFFICE_DECIDES SLOT", numbers in decimal, "-"
// for none; then " PLACE" if it has a name. Again when that has changed.
inline constexpr const char* kSlotEntry = "slot";
// Key: the provider's number. Body: "Practitioner/12", "Schedule/3", then " NAME" if they have one.
// Again when that has changed.
inline constexpr const char* kProviderEntry = "provider";
// Key: the specialty's number. Body: "system|code".
inline constexpr const char* kServiceTypeEntry = "service_type";
inline constexpr std::size_t kMostServiceTypes = 10'000;
// Key: "BOOKING KEY". Body: the logical id of an appointment that people made at the record system;
// empty: it was called off.
inline constexpr const char* kAppointmentEntry = "appointment";

struct TableSlot {
  std::string slot;  // logical id
  ProviderId provider;
  SpecialtyId specialty;  // none(): no service type
  Instant start;
  bool office_decides = false;
  std::string place{};  // as people call it; empty: no word of it. Not what makes it another slot

  friend bool operator==(const TableSlot&, const TableSlot&) = default;
};

// "Practitioner/12" or "Schedule/3", with a FHIR id.
[[nodiscard]] bool is_provider_name(std::string_view text);

class SlotTable {
 public:
  // Names that have no number yet get the next one; its entry stands in news() until it is taken.
  // `who`: as people call them; empty: no word of it, and what was known holds. Where several words
  // are in use the first of this life holds.
  [[nodiscard]] ProviderId provider(const std::string& name, const std::string& who = {});
  [[nodiscard]] SpecialtyId service_type(const std::string& token);  // none() for ""
  // Whether it has a number, or there is one left for it.
  [[nodiscard]] bool takes_service_type(std::string_view token) const {
    return service_types_.size() < kMostServiceTypes || service_type_by_token_.contains(token);
  }
  // Precondition: a number from here.
  [[nodiscard]] const std::string& name_of(ProviderId provider) const;
  [[nodiscard]] const std::string& who_is(ProviderId provider) const;  // empty: nobody has said
  // "" for none().
  [[nodiscard]] const std::string& token_of(SpecialtyId specialty) const;

  // The same for the same slot at the same time of the same practitioner; never 0.
  [[nodiscard]] std::uint64_t key_of(const TableSlot& slot);
  // null: nobody has this key.
  [[nodiscard]] const TableSlot* find(std::uint64_t key) const;
  // Whether every slot that the log speaks of is in here.
  [[nodiscard]] bool knows_all(const SlotBook& listed) const;
  void keep(std::uint64_t key);
  void forget();

  // An appointment that people made: its logical id. Forgotten once it is called off: the next one
  // in this slot is not theirs.
  void set_appointment(BookingId booking, std::uint64_t key, std::string id);
  void forget_appointment(BookingId booking, std::uint64_t key);
  [[nodiscard]] std::string appointment(BookingId booking, std::uint64_t key) const;

  // To be staged before the next commit.
  [[nodiscard]] std::vector<Entry> take_news();
  // A stored entry of a kind above. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(const Entry& entry);
  [[nodiscard]] std::size_t slots() const { return slots_.size(); }

 private:
  void add(std::uint64_t key, TableSlot slot);

  struct KnownProvider {
    std::string name;
    std::string who;
    bool named = false;  // in this life
  };
  std::vector<KnownProvider> providers_;
  std::unordered_map<std::string, ProviderId> provider_by_name_;
  std::vector<std::string> service_types_;
  std::map<std::string, SpecialtyId, std::less<>> service_type_by_token_;
  std::unordered_map<std::uint64_t, TableSlot> slots_;
  std::unordered_map<std::string, std::uint64_t> key_by_identity_;
  std::vector<std::uint64_t> passing_;  // keys that nothing is about yet
  std::uint64_t next_key_ = 1;
  std::map<std::string, std::string> appointments_;
  std::vector<Entry> news_;
};

}  // namespace rb::prod
