package io.shirase.callback;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CallBackTryRepository extends Repository<CallBackTryRecord, UUID> {

    boolean existsById(UUID id);

    List<CallBackTryRecord> findByCallBackIdInOrderByTriedAtAscIdAsc(Collection<UUID> callBacks);

    CallBackTryRecord saveAndFlush(CallBackTryRecord tried);
}
