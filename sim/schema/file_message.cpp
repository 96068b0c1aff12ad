#include "sim/schema/file_message.hpp"

#include "core/base/assert.hpp"

namespace rb::sim {

const google::protobuf::Descriptor& message_of(FileKind kind) {
  switch (kind) {
    case FileKind::policy:
      return *proto::Policy::descriptor();
    case FileKind::scenario:
      return *proto::Scenario::descriptor();
    case FileKind::rules:
      return *proto::RulePack::descriptor();
    case FileKind::service:
      return *proto::Service::descriptor();
    case FileKind::flow:
      return *proto::Flow::descriptor();
    case FileKind::patient:
      return *proto::TrialPatient::descriptor();
    case FileKind::unknown:
      break;
  }
  RB_ASSERT(kind != FileKind::unknown);
  return *proto::Policy::descriptor();
}

}  // namespace rb::sim
