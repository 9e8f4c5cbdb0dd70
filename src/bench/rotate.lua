-- For wrk: sends the lines of the file BODIES by turns as GraphQL requests, and prints what came of it as a line of JSON.
local bodies = {}
for line in io.lines(os.getenv("BODIES")) do
  bodies[#bodies + 1] = line
end
-- With this media type a failed request has a status of its own.
local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json" }
local at = 0

function request()
  at = at % #bodies + 1
  return wrk.format("POST", nil, headers, bodies[at])
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format('{"answers":%d,"seconds":%f,"median":%f,"p99":%f,"failed":%d}', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
