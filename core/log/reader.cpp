#include <google/protobuf/arena.h>

#include <utility>

#include "core/log/file.hpp"

namespace rb {
namespace {

constexpr std::size_t kScanBytes = 1U << 20U;
constexpr int kRecordsPerArena = 512;

// What stands at an offset where a frame is expected.
struct FrameAt {
  enum class Kind : std::uint8_t { good, end, bad } kind = Kind::end;
  std::span<const std::byte> payload;  // good
  std::string why;                     // bad
};

std::string of_bytes(std::size_t have, std::size_t need) {
  return std::to_string(have) + " of " + std::to_string(need) + " bytes";
}

Result<FrameAt> frame_at(ByteSource& source, std::uint64_t offset) {
  using Kind = FrameAt::Kind;
  const auto header = source.read(offset, kFrameHeaderBytes);
  if (!header) return tl::unexpected(header.error());
  if (header->empty()) return FrameAt{Kind::end, {}, {}};
  if (header->size() < kFrameHeaderBytes) {
    return FrameAt{Kind::bad,
                   {},
                   "the header of the last frame is incomplete: " +
                       of_bytes(header->size(), kFrameHeaderBytes)};
  }
  const std::uint32_t length = payload_length(*header);
  if (length == 0) return FrameAt{Kind::bad, {}, "these bytes are not a frame"};
  const auto whole = source.read(offset, kFrameHeaderBytes + length);
  if (!whole) return tl::unexpected(whole.error());
  if (whole->size() < kFrameHeaderBytes + length) {
    return FrameAt{
        Kind::bad,
        {},
        "the last frame is incomplete: " + of_bytes(whole->size(), kFrameHeaderBytes + length)};
  }
  const auto payload = whole->subspan(kFrameHeaderBytes);
  if (!checksum_matches(whole->first(kFrameHeaderBytes), payload)) {
    return FrameAt{Kind::bad, {}, "the checksum of the frame does not match"};
  }
  return FrameAt{Kind::good, payload, {}};
}

// Whether a good frame stands anywhere from `offset` on, and the length of the source.
struct Beyond {
  std::optional<std::uint64_t> good_frame;
  std::uint64_t length = 0;
};

Result<Beyond> look_beyond(ByteSource& source, std::uint64_t offset) {
  Beyond beyond;
  for (;;) {
    auto chunk = source.read(offset, kScanBytes);
    if (!chunk) return tl::unexpected(chunk.error());
    beyond.length = offset + chunk->size();
    if (chunk->size() < kFrameHeaderBytes) return beyond;
    const std::size_t mark = find_frame_mark(*chunk);
    if (mark == chunk->size()) {
      // A mark may lie across the end of the chunk.
      offset += chunk->size() - (kFrameHeaderBytes - 1);
      if (chunk->size() < kScanBytes) return beyond;
      continue;
    }
    const auto frame = frame_at(source, offset + mark);
    if (!frame) return tl::unexpected(frame.error());
    if (frame->kind == FrameAt::Kind::good) {
      beyond.good_frame = offset + mark;
      return beyond;
    }
    offset += mark + 1;
  }
}

}  // namespace

class LogReader::Impl {
 public:
  explicit Impl(ByteSource& source) : source_(source) {}

  Result<const proto::LogRecord*> next() {
    if (broken_) return tl::unexpected(*broken_);
    auto record = advance();
    if (!record) broken_ = record.error();
    return record;
  }

  LogEnd end_;
  RecordDigest digest_;

 private:
  Result<const proto::LogRecord*> advance() {
    if (!opened_) {
      if (auto opened = open(); !opened) return tl::unexpected(opened.error());
    }
    while (payload_.empty()) {
      if (done_) return nullptr;
      if (auto framed = next_frame(); !framed) return tl::unexpected(framed.error());
    }
    return next_record();
  }

  Result<void> open() {
    opened_ = true;
    const auto bytes = source_.read(0, kFileHeaderBytes);
    if (!bytes) return tl::unexpected(bytes.error());
    switch (check_file_header(*bytes)) {
      case FileCheck::good:
        end_.good_bytes = kFileHeaderBytes;
        return {};
      case FileCheck::torn:
        cut("the file's header is incomplete: " + of_bytes(bytes->size(), kFileHeaderBytes),
            bytes->size());
        return {};
      case FileCheck::not_a_log:
        return fail(ErrorCode::corrupt_data, "this is not an event log");
      case FileCheck::other_version:
        break;
    }
    return fail(ErrorCode::unsupported, "this log has another version than " +
                                            std::to_string(kLogVersion) + ", or a damaged header");
  }

  void cut(std::string why, std::uint64_t length) {
    done_ = true;
    end_.cut = true;
    end_.cut_bytes = length - end_.good_bytes;
    end_.why = std::move(why);
  }

  Result<void> next_frame() {
    auto frame = frame_at(source_, end_.good_bytes);
    if (!frame) return tl::unexpected(frame.error());
    switch (frame->kind) {
      case FrameAt::Kind::good:
        payload_ = frame->payload;
        frame_end_ = end_.good_bytes + kFrameHeaderBytes + payload_.size();
        return {};
      case FrameAt::Kind::end:
        done_ = true;
        return {};
      case FrameAt::Kind::bad:
        break;
    }
    const auto beyond = look_beyond(source_, end_.good_bytes + 1);
    if (!beyond) return tl::unexpected(beyond.error());
    if (beyond->good_frame) {
      return fail(ErrorCode::corrupt_data,
                  "damage at byte " + std::to_string(end_.good_bytes) + " (" + frame->why +
                      "), but a good frame follows at byte " + std::to_string(*beyond->good_frame) +
                      ": events are missing in between");
    }
    cut(std::move(frame->why), beyond->length);
    return {};
  }

  Result<const proto::LogRecord*> next_record() {
    if (records_in_arena_++ == kRecordsPerArena) {
      arena_.Reset();
      records_in_arena_ = 1;
    }
    std::uint64_t length = 0;
    std::size_t used = 0;
    for (unsigned shift = 0; shift < 35 && used < payload_.size(); shift += 7) {
      const auto byte = static_cast<std::uint8_t>(payload_[used++]);
      length |= std::uint64_t{byte & 0x7FU} << shift;
      if ((byte & 0x80U) == 0) break;
    }
    if (length > payload_.size() - used) return bad_record("a length that does not fit its frame");
    const auto bytes = payload_.subspan(used, static_cast<std::size_t>(length));
    auto* record = google::protobuf::Arena::CreateMessage<proto::LogRecord>(&arena_);
    if (!record->ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
      return bad_record("bytes that are not a record");
    }
    if (auto checked = check(*record); !checked) return tl::unexpected(checked.error());
    digest_.add(payload_.first(used + bytes.size()));
    payload_ = payload_.subspan(used + bytes.size());
    // The good part of a file ends with a frame: its bytes count when its last record is read.
    if (payload_.empty()) end_.good_bytes = frame_end_;
    return record;
  }

  Result<void> check(const proto::LogRecord& record) {
    if (record.kind_case() == proto::LogRecord::KIND_NOT_SET) {
      return fail(ErrorCode::unsupported, place() + "a kind that this version does not know");
    }
    if (end_.closed) {
      return fail(ErrorCode::corrupt_data, place() + "it follows the record that closed the log");
    }
    if (record.has_header() != (end_.records == 0)) {
      return fail(
          ErrorCode::corrupt_data,
          place() + (record.has_header() ? "a second header" : "a log starts with its header"));
    }
    if (record.has_header() && record.header().format() != kLogVersion) {
      return fail(ErrorCode::unsupported, place() + "written in another format");
    }
    if (record.has_event()) {
      if (record.event().sequence() != end_.events + 1) {
        return fail(ErrorCode::corrupt_data, place() + "event " +
                                                 std::to_string(record.event().sequence()) +
                                                 " follows event " + std::to_string(end_.events));
      }
      ++end_.events;
    }
    if (record.has_closed()) {
      const proto::LogClosed& closed = record.closed();
      if (closed.records() != end_.records || closed.events() != end_.events) {
        return fail(ErrorCode::corrupt_data,
                    place() + "it counts " + std::to_string(closed.records()) + " records and " +
                        std::to_string(closed.events()) + " events before it, and there are " +
                        std::to_string(end_.records) + " and " + std::to_string(end_.events));
      }
      end_.closed = true;
    }
    ++end_.records;
    return {};
  }

  std::string place() const {
    return "record " + std::to_string(end_.records + 1) + " (frame at byte " +
           std::to_string(end_.good_bytes) + "): ";
  }
  tl::unexpected<Error> bad_record(const std::string& what) const {
    return fail(ErrorCode::corrupt_data, place() + what);
  }

  ByteSource& source_;
  google::protobuf::Arena arena_;
  int records_in_arena_ = 0;
  bool opened_ = false;
  bool done_ = false;
  std::span<const std::byte> payload_;  // what is left of the frame being read
  std::uint64_t frame_end_ = 0;
  std::optional<Error> broken_;
};

LogReader::LogReader(ByteSource& source) : impl_(std::make_unique<Impl>(source)) {}
LogReader::~LogReader() = default;
Result<const proto::LogRecord*> LogReader::next() {
  return impl_->next();
}
const LogEnd& LogReader::end() const {
  return impl_->end_;
}
std::uint64_t LogReader::digest() const {
  return impl_->digest_.value();
}

Result<std::uint64_t> log_digest(ByteSource& source) {
  LogReader reader(source);
  for (;;) {
    const auto record = reader.next();
    if (!record) return tl::unexpected(record.error());
    if (*record == nullptr) return reader.digest();
  }
}

}  // namespace rb
