// Notes about outreach into the patients' records, by the first way that the server has (its
// CapabilityStatement says): a Communication, a QuestionnaireResponse, a DocumentReference, or a
// line in a file that an interface engine takes up.
//
// One try a call; to keep a note and try again is the caller's. A note that is written twice stands
// there once where the server knows conditional create.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/base/result.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/fhir/server_statement.hpp"
#include "prod/adapters/fhir/wire/outreach_note.hpp"

namespace rb::prod {

enum class NoteFate : std::uint8_t {
  written = 1,
  try_later,  // certainly not written
  unknown,    // may have been written: to try again does no harm where create is conditional
  refused,    // will not be taken as it is
};

class WriteBack : public std::enable_shared_from_this<WriteBack> {
 public:
  struct Parts {
    const SystemClock& clock;
    std::shared_ptr<FhirHttp> http;
  };
  // `folder` of the files; empty: there are none, and a note without another way is refused.
  WriteBack(std::string folder, Parts parts);

  using Then = std::function<void(NoteFate fate, fhir::Rung by)>;
  // `then` is called once, on the client's thread or at once. What goes to a file is on disk by
  // then.
  void write(const OutreachNote& note, Then then);

 private:
  void go(fhir::Rung rung, const OutreachNote& note, const Then& then);
  [[nodiscard]] NoteFate write_line(const OutreachNote& note) const;

  const std::string folder_;
  const Parts parts_;
  const std::shared_ptr<ServerStatement> statement_;
};

}  // namespace rb::prod
