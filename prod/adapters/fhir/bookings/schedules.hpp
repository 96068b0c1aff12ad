// Whose calendar a slot is in. A Schedule is one practitioner's for as long as it is there, so what
// was read once is kept. Any thread.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"

namespace rb::prod {

class Schedules : public std::enable_shared_from_this<Schedules> {
 public:
  explicit Schedules(std::shared_ptr<FhirHttp> http) : http_(std::move(http)) {}

  struct Owner {
    std::string reference;  // "Practitioner/12", or "Schedule/3" where it is nobody's, or the
                            // server has no such resource
    std::string name{};     // as the schedule displays it; empty: it does not
    std::string place{};    // likewise of its location
  };
  // By a schedule's logical id.
  using Owners = std::map<std::string, Owner>;
  // `ids`: few enough for a page. `then` is called once, at once where all of them are known.
  void owners(const std::vector<std::string>& ids, Instant deadline,
              std::function<void(Read<Owners>)> then);

  // The logical ids of a practitioner's schedules. `practitioner`: "Practitioner/12".
  void of(const std::string& practitioner, Instant deadline,
          std::function<void(Read<std::vector<std::string>>)> then);

 private:
  void page_of(const std::string& practitioner, const std::string& url, int pages,
               std::vector<std::string> found, Instant deadline,
               std::function<void(Read<std::vector<std::string>>)> then);
  void learn(const fhir::Json& schedule);
  void name(Owners& owners);  // as far as they are known

  const std::shared_ptr<FhirHttp> http_;
  std::mutex mutex_;
  Owners known_;
};

// Whose a time is that was known by its schedule so far.
inline void put_owner(FoundTime& time, const Schedules::Owner& owner) {
  time.practitioner = owner.reference;
  time.who = owner.name;
  time.place = owner.place;
}

}  // namespace rb::prod
