#include "prod/store/export_log.hpp"

#include <map>

#include "core/log/file.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kFrameBytes = 256U << 10U;

// Stored with or before the campaign's start, so that whoever read that event finds it.
Result<proto::CampaignDefinition> definition_of(TenantStore& store, CampaignId campaign) {
  proto::CampaignDefinition definition;
  bool found = false;
  auto read = store.read_entries(kCampaignEntry, [&](const Entry& entry) -> Result<void> {
    if (entry.key == campaign_key(campaign)) found = definition.ParseFromString(entry.body);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  if (!found) {
    return fail(ErrorCode::not_found,
                "the definition of campaign " + campaign_key(campaign) + " is not stored");
  }
  return definition;
}

Result<proto::LogHeader> header_of(TenantStore& store) {
  proto::LogHeader header;
  bool found = false;
  auto read = store.read_entries(kHeaderEntry, [&](const Entry& entry) -> Result<void> {
    found = header.ParseFromString(entry.body);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  if (!found) return fail(ErrorCode::not_found, "the header of the log is not stored");
  return header;
}

}  // namespace

Result<std::uint64_t> export_log(TenantStore& store, ByteSink& sink) {
  auto header = header_of(store);
  if (!header) return tl::unexpected(header.error());
  LogWriter writer(sink, {.gather_bytes = kFrameBytes});
  if (auto begun = writer.begin(*std::move(header)); !begun) return tl::unexpected(begun.error());
  auto written = store.read_log(0, [&](const Event& event) -> Result<void> {
    if (std::holds_alternative<event::CampaignStarted>(event.body)) {
      auto definition = definition_of(store, event.campaign);
      if (!definition) return tl::unexpected(definition.error());
      if (auto defined = writer.define(*definition); !defined) return defined;
    }
    return writer.append({&event, 1});
  });
  if (written) written = writer.close();
  if (written) written = sink.sync();
  if (!written) return tl::unexpected(written.error());
  return writer.events();
}

}  // namespace rb::prod
