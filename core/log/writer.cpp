#include <utility>

#include "core/log/codec.hpp"
#include "core/log/file.hpp"

namespace rb {

Result<void> LogWriter::begin(proto::LogHeader header) {
  RB_ASSERT(bytes_ == 0 && gathered_.empty());
  const FileHeader file = file_header();
  if (auto written = put(file); !written) return written;
  header.set_format(kLogVersion);
  proto::LogRecord record;
  *record.mutable_header() = std::move(header);
  return append(record);
}

Result<void> LogWriter::define(const proto::CampaignDefinition& campaign) {
  proto::LogRecord record;
  *record.mutable_campaign_definition() = campaign;
  return append(record);
}

Result<void> LogWriter::append(std::span<const Event> events) {
  if (broken_) return tl::unexpected(*broken_);
  RB_ASSERT(!closed_);
  if (events.empty()) return {};
  const std::size_t from = gathered_.size();
  for (const Event& event : events) {
    ++events_;
    RB_ASSERT(event.sequence == events_);
    append_record(gathered_, event);
  }
  records_ += events.size();
  return added(from);
}

Result<void> LogWriter::append(const proto::LogRecord& record) {
  if (broken_) return tl::unexpected(*broken_);
  RB_ASSERT(!closed_);
  RB_ASSERT(!record.has_event() || record.event().sequence() == events_ + 1);
  if (record.has_event()) ++events_;
  ++records_;
  const std::size_t from = gathered_.size();
  append_record(gathered_, record);
  return added(from);
}

Result<void> LogWriter::added(std::size_t from) {
  digest_.add(std::as_bytes(std::span(gathered_)).subspan(from));
  if (gathered_.size() < options_.gather_bytes) return {};
  return flush();
}

Result<void> LogWriter::flush() {
  if (broken_) return tl::unexpected(*broken_);
  if (gathered_.empty()) return {};
  const auto payload = std::as_bytes(std::span(gathered_));
  if (payload.size() > kMaxFrameBytes) {
    broken_ = Error{ErrorCode::invalid_input, "one append is larger than a frame may be: " +
                                                  std::to_string(payload.size()) + " bytes"};
    return tl::unexpected(*broken_);
  }
  const FrameHeader header = frame_header(payload);
  if (auto written = put(header); !written) return written;
  if (auto written = put(payload); !written) return written;
  gathered_.clear();
  if (!options_.sync) return {};
  auto synced = sink_.sync();
  if (!synced) broken_ = synced.error();
  return synced;
}

Result<void> LogWriter::close() {
  if (auto flushed = flush(); !flushed) return flushed;
  proto::LogRecord record;
  record.mutable_closed()->set_records(records_);
  record.mutable_closed()->set_events(events_);
  if (auto appended = append(record); !appended) return appended;
  closed_ = true;
  return flush();
}

Result<void> LogWriter::put(std::span<const std::byte> bytes) {
  auto written = sink_.write(bytes);
  if (!written) {
    broken_ = written.error();
    return written;
  }
  bytes_ += bytes.size();
  return {};
}

}  // namespace rb
