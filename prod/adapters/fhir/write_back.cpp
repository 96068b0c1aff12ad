#include "prod/adapters/fhir/write_back.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "core/log/json.hpp"
#include "prod/adapters/fhir/booking.hpp"

namespace rb::prod {
namespace {

constexpr Millis kWithin = 60s;

NoteFate fate_of(const net::Answer& answer) {
  if (answer.outcome == net::Outcome::not_sent) return NoteFate::try_later;
  if (answer.outcome == net::Outcome::unknown) return NoteFate::unknown;
  if (answer.status == 200 || answer.status == 201) return NoteFate::written;
  // Another token, another moment, or a server that is set up otherwise.
  for (const int status : {401, 403, 404, 405, 429}) {
    if (answer.status == status) return NoteFate::try_later;
  }
  if (answer.status >= 400 && answer.status < 500 && answer.status != 408) return NoteFate::refused;
  return NoteFate::unknown;
}

}  // namespace

WriteBack::WriteBack(std::string folder, Parts parts)
    : folder_(std::move(folder)),
      parts_(std::move(parts)),
      statement_(std::make_shared<ServerStatement>(parts_.http)) {}

void WriteBack::write(const OutreachNote& note, Then then) {
  statement_->ask(parts_.clock.now() + kWithin,
                  [self = shared_from_this(), note,
                   then = std::move(then)](const Read<fhir::Capabilities>& said) {
                    if (!said) return then(NoteFate::try_later, fhir::Rung::file);
                    self->go(said->write_back, note, then);
                  });
}

void WriteBack::go(fhir::Rung rung, const OutreachNote& note, const Then& then) {
  if (!fhir::is_id(note.patient)) return then(NoteFate::refused, rung);
  if (rung == fhir::Rung::file) return then(write_line(note), rung);
  parts_.http->create(std::string(name_of(rung)), fhir::note_body(rung, note),
                      "identifier=" + net::percent_encode(identifier_token(note.identifier)),
                      parts_.clock.now() + kWithin,
                      [then, rung](const net::Answer& answer) { then(fate_of(answer), rung); });
}

// A file a day, a line a note: written in one piece, and on disk when it counts as written.
NoteFate WriteBack::write_line(const OutreachNote& note) const {
  if (folder_.empty()) return NoteFate::try_later;  // until there is one
  const std::string day = rfc3339(parts_.clock.now()).substr(0, 10);
  const std::string path = folder_ + "/notes-" + day + ".jsonl";
  const std::string line = fhir::note_body(fhir::Rung::file, note) + '\n';
  const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return NoteFate::try_later;
  const ssize_t written = ::write(file, line.data(), line.size());
  const bool whole = written == static_cast<ssize_t>(line.size());
  // Of a line that is not whole nothing stays: the next one begins where this did.
  if (!whole && written > 0) {
    const bool cut = ::ftruncate(file, ::lseek(file, 0, SEEK_END) - written) == 0;
    ::close(file);
    return cut ? NoteFate::try_later : NoteFate::unknown;
  }
  const bool kept = whole && ::fdatasync(file) == 0;
  ::close(file);
  if (kept) return NoteFate::written;
  return written > 0 ? NoteFate::unknown : NoteFate::try_later;
}

}  // namespace rb::prod
