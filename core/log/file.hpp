// Writing and reading a log. A log that was closed ends with a record that counts the others. A
// crash may tear the end of a file: the reader then stops after the last whole frame and says what
// it cut off and why; or it may cut between two frames, and then the last record is missing. Damage
// with good frames after it is no torn end but an error: events are missing there and nobody may go
// on as if they were not.
//
// Neither class is thread-safe. Both keep the first error: after it they only repeat it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/base/result.hpp"
#include "core/log/bytes.hpp"
#include "core/log/frame.hpp"
#include "core/outreach/events.hpp"
#include "core/proto/event.pb.h"

namespace rb {

struct LogWriterOptions {
  // 0: each append is a frame of its own, handed to the sink before append() returns. Otherwise
  // appends gather until they are this large; what is gathered dies with the process. An append is
  // never split over two frames.
  std::size_t gather_bytes = 0;
  bool sync = false;  // sink.sync() after each frame
};

class LogWriter {
 public:
  // The sink is the caller's and must outlive the writer, which starts at its first byte.
  LogWriter(ByteSink& sink, LogWriterOptions options) : sink_(sink), options_(options) {}
  LogWriter(const LogWriter&) = delete;
  LogWriter& operator=(const LogWriter&) = delete;

  // First, once. Sets header.format.
  [[nodiscard]] Result<void> begin(proto::LogHeader header);
  // Before the campaign's first event.
  [[nodiscard]] Result<void> define(const proto::CampaignDefinition& campaign);
  // Precondition: sequences go on from the last append, starting at 1.
  [[nodiscard]] Result<void> append(std::span<const Event> events);
  // Ledgers of the peers.
  [[nodiscard]] Result<void> append(const proto::LogRecord& record);
  // Hands over what was gathered. The destructor does not.
  [[nodiscard]] Result<void> flush();
  // Last, once: the record that says that nothing follows, in a frame of its own. A run that broke
  // off leaves it out.
  [[nodiscard]] Result<void> close();

  [[nodiscard]] std::uint64_t events() const { return events_; }
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }            // handed to the sink
  [[nodiscard]] std::uint64_t digest() const { return digest_.value(); }  // as log_digest()

 private:
  [[nodiscard]] Result<void> put(std::span<const std::byte> bytes);
  [[nodiscard]] Result<void> added(std::size_t from);

  ByteSink& sink_;
  LogWriterOptions options_;
  std::string gathered_;
  std::uint64_t records_ = 0;
  std::uint64_t events_ = 0;
  std::uint64_t bytes_ = 0;
  bool closed_ = false;
  RecordDigest digest_;
  std::optional<Error> broken_;
};

// Where reading stopped.
struct LogEnd {
  std::uint64_t good_bytes = 0;  // length of the file up to and with its last whole frame
  std::uint64_t records = 0;
  std::uint64_t events = 0;
  bool closed = false;  // the last record says that nothing follows
  bool cut = false;     // bytes follow that are not a whole frame
  std::uint64_t cut_bytes = 0;
  std::string why;  // "the last frame is incomplete: 112 of 340 bytes"
};

class LogReader {
 public:
  // The source is the caller's and must outlive the reader.
  explicit LogReader(ByteSource& source);
  ~LogReader();
  LogReader(const LogReader&) = delete;
  LogReader& operator=(const LogReader&) = delete;

  // The next record, valid until the next call; nullptr at the end. Errors: corrupt_data (not a
  // log, damage before the end, a record that cannot be read, no header first, a gap in the
  // sequence, a last record that counts otherwise or is not the last), unsupported (a newer version
  // wrote it), those of the source.
  [[nodiscard]] Result<const proto::LogRecord*> next();

  // Complete once next() gave nullptr; up to here before.
  [[nodiscard]] const LogEnd& end() const;
  // xxh3-64 over the records read so far.
  [[nodiscard]] std::uint64_t digest() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// Digest of all records of a log: equal digests, equal runs. A cut tail does not count.
[[nodiscard]] Result<std::uint64_t> log_digest(ByteSource& source);

}  // namespace rb
